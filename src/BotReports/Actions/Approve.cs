using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>An organizer approves a submitted report.</summary>
/// <param name="Session">Null to be shown which there are.</param>
/// <param name="Revision">Of the answers that were shown, so that nothing newer is approved; null when it was typed.</param>
public sealed record Approve(SessionNumber? Session = null, int? Revision = null) : BotAction;
