namespace BotReports.Actions;

/// <summary>Asks what of the event's programme, reports and settings should be put right.</summary>
public sealed record ShowCheck : BotAction;
