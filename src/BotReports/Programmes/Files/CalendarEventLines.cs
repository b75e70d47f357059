using System.Globalization;

namespace BotReports.Programmes.Files;

/// <summary>What one event of a calendar has, by the names of iCalendar.</summary>
/// <param name="number">The line that it begins on.</param>
internal sealed class CalendarEventLines(int number, IReadOnlyDictionary<string, string> zones)
{
    private readonly List<CalendarLine> _lines = [];

    public int Number => number;

    public IEnumerable<CalendarLine> Mended => _lines.Where(line => line.IsMended);

    public void Add(CalendarLine line) => _lines.Add(line);

    public CalendarLine? First(string name) => _lines.Find(line => line.Name == name);

    public IEnumerable<CalendarLine> All(string name) => _lines.Where(line => line.Name == name);

    public string? Text(string name) => First(name)?.Text;

    /// <summary>The name of the zone that a line's time is in, as far as it can be known; null for a time of no zone, and for one in UTC.</summary>
    public string? ZoneOf(CalendarLine line) => line.Parameters.TryGetValue("TZID", out var zone) && !line.Value.EndsWith('Z') ? zones.GetValueOrDefault(zone, zone) : null;

    /// <summary>Null for a whole day and for what is no time.</summary>
    public DraftTime? TimeOf(CalendarLine line)
    {
        if (LocalOf(line.Value) is not { } local)
        {
            return null;
        }

        var zone = ZoneNames.Find(ZoneOf(line));
        return DraftTime.Of(local) with { Offset = line.Value.EndsWith('Z') ? TimeSpan.Zero : zone?.GetUtcOffset(local) };
    }

    public static bool IsWholeDay(CalendarLine line) => DateOnly.TryParseExact(line.Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>The time as it is written, whatever its zone.</summary>
    public static DateTime? LocalOf(string value) =>
        DateTime.TryParseExact(value.TrimEnd('Z'), ["yyyyMMdd'T'HHmmss", "yyyyMMdd'T'HHmm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? local : null;
}
