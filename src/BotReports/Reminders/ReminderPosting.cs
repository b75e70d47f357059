using BotReports.Reports;

namespace BotReports.Reminders;

/// <summary>The state of a reminder on its way to one person. There is none before the first try, and none after it has been sent.</summary>
/// <param name="Key">Of what, see <see cref="DueReminder.Key"/>.</param>
/// <param name="Person">The person's id.</param>
public sealed record ReminderPosting(string Key, string Person) : OutboxEntry;
