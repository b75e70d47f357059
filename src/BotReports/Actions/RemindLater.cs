using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>Wants to be reminded of a report in half an hour.</summary>
/// <param name="Session">Null for the report that the sender works on.</param>
public sealed record RemindLater(SessionNumber? Session = null) : BotAction;
