using System.Globalization;

namespace BotReports.Programmes.Files;

/// <summary>Reads dates, times and lengths as programs write them.</summary>
internal static class FileTimes
{
    private static readonly string[] Local =
        ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy/MM/dd HH:mm", "MM/dd/yyyy HH:mm:ss"];

    private static readonly string[] WithOffset =
        ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Null for what is none.</summary>
    public static DraftTime? Moment(string? text)
    {
        var trimmed = text?.Trim();
        return DateTime.TryParseExact(trimmed, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? DraftTime.Of(local)
            : DateTimeOffset.TryParseExact(trimmed, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? DraftTime.Of(moment)
            : null;
    }

    public static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text?.Trim() is { Length: >= 10 } date ? date[..10] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static TimeOnly? Time(string? text) =>
        TimeOnly.TryParseExact(text?.Trim(), ["H:mm", "H:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary><c>00:50</c>, <c>00:50:00</c>, or <c>1:02:10</c> with days first, as pretalx writes more than a day.</summary>
    public static TimeSpan? Length(string? text)
    {
        var parts = (text ?? "").Trim().Split(':').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        return parts.Exists(part => part is < 0 or > 10_000) ? null : parts switch
        {
            [var hours, var minutes] => TimeSpan.FromMinutes((hours * 60) + minutes),
            [var hours, var minutes, 0] when text!.EndsWith(":00", StringComparison.Ordinal) => TimeSpan.FromMinutes((hours * 60) + minutes),
            [var days, var hours, var minutes] => TimeSpan.FromMinutes((((days * 24) + hours) * 60) + minutes),
            _ => null,
        };
    }
}
