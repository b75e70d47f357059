namespace BotReports.Actions;

/// <summary>Asks which sessions have no submitted report yet.</summary>
/// <param name="Page">Which page of them, from 1; null for the first.</param>
public sealed record ShowMissingReports(int? Page = null) : BotAction;
