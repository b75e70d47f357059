using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>Wants to hear no more of a report today.</summary>
/// <param name="Session">Null for the report that the sender works on.</param>
public sealed record NotToday(SessionNumber? Session = null) : BotAction;
