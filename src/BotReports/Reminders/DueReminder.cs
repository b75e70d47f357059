using System.Globalization;

namespace BotReports.Reminders;

/// <summary>What somebody is to be reminded of now.</summary>
/// <param name="Moment">Since when. Where a session or the deadline moves, it is another reminder.</param>
public sealed record DueReminder(ReminderKind Kind, DateTimeOffset Moment)
{
    /// <summary>Tells it from the others of its session: <c>ended-20161208T0930</c>.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Kind}-{Moment.UtcDateTime:yyyyMMdd'T'HHmm}").ToLowerInvariant();
}
