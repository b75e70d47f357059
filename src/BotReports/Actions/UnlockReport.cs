using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>An organizer lets the answers of a locked report be changed again.</summary>
public sealed record UnlockReport(SessionNumber Session) : BotAction, IChangesEvent;
