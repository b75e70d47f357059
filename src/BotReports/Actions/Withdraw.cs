using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>An organizer makes a submitted report a draft again.</summary>
/// <param name="Revision">Of the answers that were shown when it was asked whether that is meant; null to be asked.</param>
public sealed record Withdraw(SessionNumber Session, int? Revision = null) : BotAction, IChangesEvent;
