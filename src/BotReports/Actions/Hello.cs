namespace BotReports.Actions;

/// <summary>Greets.</summary>
public sealed record Hello : BotAction;
