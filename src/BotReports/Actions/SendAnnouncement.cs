namespace BotReports.Actions;

/// <summary>An organizer has seen to whom an announcement goes, and wants it sent.</summary>
public sealed record SendAnnouncement(string Announcement) : BotAction, IChangesEvent;
