namespace BotReports.Programmes.Files;

/// <summary>A time as a file gives it.</summary>
/// <param name="Date">Null where the file has only the time of day.</param>
/// <param name="Time">What a clock showed.</param>
/// <param name="Offset">Of that clock from UTC; null where the file does not say, so that the event's zone has to.</param>
public sealed record DraftTime(DateOnly? Date, TimeOnly Time, TimeSpan? Offset = null)
{
    public static DraftTime Of(DateTime local) => new(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));

    public static DraftTime Of(DateTimeOffset moment) => Of(moment.DateTime) with { Offset = moment.Offset };

    /// <summary>Null where there is no date.</summary>
    public DateTime? Local => Date?.ToDateTime(Time);

    /// <summary>The moment on the clock of a zone. A time that the zone's clocks jump over is the one that they jump to. Null where there is no date.</summary>
    public DateTimeOffset? In(TimeZoneInfo zone) =>
        Local is { } local ? TimeZoneInfo.ConvertTime(new DateTimeOffset(local, Offset ?? zone.GetUtcOffset(local)), zone) : null;

    public DraftTime After(TimeSpan span) => Local is { } local
        ? Of(local + span) with { Offset = Offset }
        : this with { Time = Time.Add(span) };
}
