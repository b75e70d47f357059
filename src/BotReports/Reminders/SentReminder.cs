namespace BotReports.Reminders;

/// <summary>That somebody has been reminded.</summary>
/// <param name="Key">Of what, see <see cref="DueReminder.Key"/>.</param>
/// <param name="Kind">Why.</param>
/// <param name="Person">The person's id.</param>
public sealed record SentReminder(string Key, ReminderKind Kind, string Person, DateTimeOffset At);
