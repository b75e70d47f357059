namespace BotReports.Actions;

/// <summary>Asks what the open question is for.</summary>
public sealed record Why : BotAction;
