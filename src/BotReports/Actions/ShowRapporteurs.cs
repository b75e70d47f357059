namespace BotReports.Actions;

/// <summary>Asks who works on the report.</summary>
public sealed record ShowRapporteurs : BotAction;
