namespace BotReports.Actions;

/// <summary>Wants to see the report as it stands.</summary>
public sealed record Preview : BotAction;
