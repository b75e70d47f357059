using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>An organizer wants to see who decided what about a report, and when.</summary>
public sealed record ShowDecisions(SessionNumber Session) : BotAction, IChangesEvent;
