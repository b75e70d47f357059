namespace BotReports.Programmes;

/// <summary>How long is kept what people have said to the bot.</summary>
/// <param name="Until">The last day on which conversations are kept, on the event's clock.</param>
/// <param name="ErasesReports">Whether the reports go then too, with their pictures and voice notes.</param>
public sealed record Retention(DateOnly Until, bool ErasesReports)
{
    /// <summary>The moment from which on it is not kept any more.</summary>
    public DateTimeOffset EndIn(TimeZoneInfo zone)
    {
        // A day that begins with a change of the clock begins later.
        var midnight = Until.AddDays(1).ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(midnight))
        {
            midnight = midnight.AddMinutes(15);
        }

        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
    }
}
