namespace BotReports.Actions;

/// <summary>Asks where things stand.</summary>
public sealed record ShowStatus : BotAction;
