using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>An organizer lets nobody change the answers of a submitted report any more.</summary>
public sealed record LockReport(SessionNumber Session) : BotAction, IChangesEvent;
