namespace BotReports.Actions;

/// <summary>An organizer wants to see which programs are told what becomes of the reports.</summary>
public sealed record ShowWebhooks : BotAction, IChangesEvent;
