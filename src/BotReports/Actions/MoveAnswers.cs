using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>An organizer gives all that a report holds to another session, for which it was meant.</summary>
/// <param name="Revision">Of the answers that were shown when it was asked whether that is meant; null to be asked.</param>
public sealed record MoveAnswers(SessionNumber From, SessionNumber To, int? Revision = null) : BotAction, IChangesEvent;
