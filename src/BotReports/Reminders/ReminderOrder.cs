using BotReports.Programmes;

namespace BotReports.Reminders;

/// <summary>That an organizer wants people to be reminded.</summary>
/// <param name="Session">Of the report on which session; null for all whose session had begun.</param>
public sealed record ReminderOrder(DateTimeOffset At, string? Session)
{
    public bool IsFor(Session session) => Session is null ? session.Start <= At : session.Number.Value == Session;
}
