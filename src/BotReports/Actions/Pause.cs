namespace BotReports.Actions;

/// <summary>Wants to be asked nothing until they say so.</summary>
public sealed record Pause : BotAction;
