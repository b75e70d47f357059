namespace BotReports.Actions;

/// <summary>Asks which sessions have no submitted report yet.</summary>
public sealed record ShowMissingReports : BotAction;
