namespace BotReports.Actions;

/// <summary>An organizer wants to see when people are reminded.</summary>
public sealed record ShowReminders : BotAction, IChangesEvent;
