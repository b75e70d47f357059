using System.Globalization;
using System.Text;
using Ical.Net.Evaluation;

namespace BotReports.Programmes.Files;

/// <summary>When an event of a calendar takes place again. All is computed on the clock of the event, so that a lesson at nine is at nine in summer, too.</summary>
internal sealed class CalendarRepeats(ProgrammeLimits limits)
{
    /// <summary>A rule by which nothing happens, such as each 30th of February, is given up after so many tries.</summary>
    private const int Tries = 1_000;

    private const int LongestRule = 500;

    private static readonly string[] WithinTheDay = ["SECONDLY", "MINUTELY", "HOURLY", "BYHOUR", "BYMINUTE", "BYSECOND"];

    private const string Shape = "yyyyMMdd'T'HHmmss";

    /// <summary>The starts on the event's clock, the first of them included; one more than allowed where there are more. Null where it cannot be told.</summary>
    /// <param name="start">When it begins first.</param>
    /// <param name="event">With its rules and its exceptions.</param>
    /// <param name="moved">The starts that other events stand for.</param>
    public IReadOnlyList<DateTime>? StartsOf(DateTime start, CalendarEventLines @event, IReadOnlySet<DateTime> moved)
    {
        var rules = @event.All("RRULE").Select(line => line.Value).ToList();
        if (rules.Exists(rule => rule.Length > LongestRule || IsWithinTheDay(rule)))
        {
            return null;
        }

        var zone = @event.First("DTSTART") is { } line ? ZoneNames.Find(@event.ZoneOf(line)) : null;
        var calendar = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n")
            .Append(CultureInfo.InvariantCulture, $"DTSTART:{start.ToString(Shape, CultureInfo.InvariantCulture)}\r\n");
        foreach (var rule in rules.Take(1))
        {
            calendar.Append(CultureInfo.InvariantCulture, $"RRULE:{WithLocalEnd(rule, zone)}\r\n");
        }

        var added = Times(@event, "RDATE", zone).ToList();
        var without = Times(@event, "EXDATE", zone).Concat(moved).ToHashSet();
        calendar.Append("END:VEVENT\r\nEND:VCALENDAR\r\n");
        try
        {
            var read = Ical.Net.Calendar.Load(calendar.ToString())!;
            var repeated = read.Events.Single().GetOccurrences(null, new EvaluationOptions { MaxUnmatchedIncrementsLimit = Tries })
                .Select(occurrence => occurrence.Period.StartTime.Value).TakeWhile(time => time.Year < 2200).Take(limits.Repeats + without.Count + 1);
            return [.. repeated.Concat(added).Where(time => !without.Contains(time)).Distinct().Order().Take(limits.Repeats + 1)];
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            // The library throws many kinds of exceptions at a rule that is none, and gives one up that never comes to an end.
            return null;
        }
    }

    /// <summary>What repeats within a day is no programme, and takes long to compute.</summary>
    private static bool IsWithinTheDay(string rule) =>
        WithinTheDay.Any(part => rule.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static string WithLocalEnd(string rule, TimeZoneInfo? zone) => string.Join(
        ';',
        rule.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part =>
            part.StartsWith("UNTIL=", StringComparison.OrdinalIgnoreCase) && CalendarEventLines.LocalOf(part[6..]) is { } until
                ? $"UNTIL={(part.EndsWith('Z') && zone is not null ? TimeZoneInfo.ConvertTimeFromUtc(until, zone) : until).ToString(Shape, CultureInfo.InvariantCulture)}"
                : part));

    private static IEnumerable<DateTime> Times(CalendarEventLines @event, string name, TimeZoneInfo? zone) =>
        from line in @event.All(name)
        from value in line.Value.Split(',').Take(1_000)
        let time = CalendarEventLines.LocalOf(value.Split('/')[0])
        where time is not null
        select value.EndsWith('Z') && zone is not null ? TimeZoneInfo.ConvertTimeFromUtc(time.Value, zone) : time.Value;
}
