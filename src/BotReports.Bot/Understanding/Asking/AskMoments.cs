using System.Globalization;
using System.Text.RegularExpressions;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Spelling;

namespace BotReports.Bot.Understanding.Asking;

/// <summary>Days and times of day in a question, on the event's clock.</summary>
internal static partial class AskMoments
{
    private static readonly Dictionary<string, DayOfWeek> Weekdays = NamesOf(format => format.DayNames).ToDictionary(pair => pair.Name, pair => (DayOfWeek)pair.Index);

    private static readonly Dictionary<string, int> Months = NamesOf(format => format.MonthNames).ToDictionary(pair => pair.Name, pair => pair.Index + 1);

    /// <param name="key">The key of the words: <c>ask-yesterday-morning</c>.</param>
    /// <param name="now">On the event's clock.</param>
    /// <param name="zone">The event's.</param>
    public static (DateTimeOffset From, DateTimeOffset Before) Of(string key, DateTimeOffset now, TimeZoneInfo zone)
    {
        var day = DateOnly.FromDateTime(now.DateTime).AddDays(key.Contains("yesterday", StringComparison.Ordinal) ? -1 : 0);
        var (from, before) = key.Split('-')[^1] switch
        {
            "morning" => (0, 12),
            "afternoon" => (12, 24),
            "evening" => (18, 24),
            _ => (0, 24),
        };
        return (At(day, from, zone), At(day, before, zone));
    }

    public static (DateTimeOffset From, DateTimeOffset Before) Of(DateOnly day, TimeZoneInfo zone) => (At(day, 0, zone), At(day, 24, zone));

    /// <summary>The day that begins at a word: <c>friday</c>, <c>9 december</c>, <c>9 de diciembre</c>. A weekday is the one on which the event has sessions.</summary>
    /// <returns>How many words it took; 0 for none.</returns>
    public static (DateOnly Day, int Count) DayAt(IReadOnlyList<string> words, int at, Programme programme, DateTimeOffset now)
    {
        if (Weekdays.TryGetValue(words[at], out var weekday))
        {
            var days = DaysOf(programme).Where(day => day.DayOfWeek == weekday).ToList();
            var today = DateOnly.FromDateTime(now.DateTime);
            return (days.Count > 0 ? days[0] : today.AddDays(-(((int)today.DayOfWeek - (int)weekday + 7) % 7)), 1);
        }

        var month = at + 2 < words.Count && Vocabulary.All.Means("of", words[at + 1]) ? at + 2 : at + 1;
        return NumberOf(words[at]) is { } number && month < words.Count && Months.TryGetValue(words[month], out var named) && Date(named, number, programme, now) is { } day ? (day, month - at + 1)
            : Months.TryGetValue(words[at], out var first) && at + 1 < words.Count && NumberOf(words[at + 1]) is { } second && Date(first, second, programme, now) is { } other ? (other, 2)
            : (default, 0);
    }

    /// <summary>The days on which there are sessions, in their order.</summary>
    public static IReadOnlyList<DateOnly> DaysOf(Programme programme) =>
        [.. programme.Sessions.Select(session => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(session.Start, programme.TimeZone).DateTime)).Distinct().Order()];

    /// <summary>The time of day that begins at a word: <c>8</c>, <c>8 am</c>, <c>9:40</c>, <c>14h30</c>; today.</summary>
    /// <returns>How many words it took; 0 for none.</returns>
    public static (DateTimeOffset At, int Count) TimeAt(IReadOnlyList<string> words, int at, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (Time().Match(words[at]) is not { Success: true, Groups: var groups })
        {
            return (default, 0);
        }

        var (hour, minute) = (int.Parse(groups[1].Value, CultureInfo.InvariantCulture), groups[2].Success ? int.Parse(groups[2].Value, CultureInfo.InvariantCulture) : 0);
        var count = at + 1 < words.Count && Vocabulary.All.Means("ask-hour", words[at + 1]) ? 2 : 1;
        hour += hour < 12 && (groups[3].Value == "pm" || (count == 2 && words[at + 1] == "pm")) ? 12 : 0;
        return hour > 24 || minute > 59 ? (default, 0) : (At(DateOnly.FromDateTime(now.DateTime), hour, zone).AddMinutes(minute), count);
    }

    private static DateTimeOffset At(DateOnly day, int hour, TimeZoneInfo zone)
    {
        var time = day.ToDateTime(TimeOnly.MinValue).AddHours(hour);
        return new DateTimeOffset(time, zone.GetUtcOffset(time));
    }

    /// <summary>In the year in which the event is.</summary>
    private static DateOnly? Date(int month, int day, Programme programme, DateTimeOffset now)
    {
        var year = DaysOf(programme).Select(each => each.Year).FirstOrDefault(now.Year);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int? NumberOf(string word) => Ordinal().Match(word) is { Success: true, Groups: var groups } ? int.Parse(groups[1].Value, CultureInfo.InvariantCulture) : null;

    private static IEnumerable<(string Name, int Index)> NamesOf(Func<DateTimeFormatInfo, string[]> names) =>
        Phrases.All.SelectMany(phrases => names(CultureInfo.GetCultureInfo(phrases.Language).DateTimeFormat).Index())
            .Where(pair => pair.Item.Length > 0).Select(pair => (Name: Folding.Fold(pair.Item), pair.Index)).DistinctBy(pair => pair.Name);

    [GeneratedRegex(@"\A([0-9]{1,2})(?:[:h]([0-9]{2}))?(am|pm|h)?\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Time();

    [GeneratedRegex(@"\A([0-9]{1,2})(?:st|nd|rd|th|er|º)?\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Ordinal();
}
