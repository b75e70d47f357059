using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>An organizer wants people to be reminded of the reports that they owe.</summary>
/// <param name="Session">Of the report on which session; null for all whose session has begun.</param>
/// <param name="IsSure">Whether the organizer has seen to whom it goes.</param>
public sealed record Remind(SessionNumber? Session = null, bool IsSure = false) : BotAction, IChangesEvent;
