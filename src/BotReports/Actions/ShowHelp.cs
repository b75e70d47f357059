namespace BotReports.Actions;

/// <summary>Asks what one can say.</summary>
public sealed record ShowHelp : BotAction;
