namespace BotReports.Actions;

/// <summary>An organizer does not want an announcement sent.</summary>
public sealed record DropAnnouncement(string Announcement) : BotAction, IChangesEvent;
