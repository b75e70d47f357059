using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using BotReports.Languages;
using BotReports.Spelling;

namespace BotReports.Programmes.Files;

/// <summary>Reads dates, times of day and lengths as people write them into a table.</summary>
internal static partial class CellTimes
{
    /// <summary>The number of the first day of 1990 in Excel, and of the last of 2100: a number between them is a date.</summary>
    private const double FirstSerial = 32_874;

    private const double LastSerial = 73_415;

    private static readonly FrozenDictionary<string, int> Months = Phrases.All.Select(phrases => phrases.Language).Append("de").Select(CultureInfo.GetCultureInfo).SelectMany(culture =>
            culture.DateTimeFormat.MonthNames.Concat(culture.DateTimeFormat.MonthGenitiveNames).Select((name, index) => (name, index % 13))
            .Concat(culture.DateTimeFormat.AbbreviatedMonthNames.Concat(culture.DateTimeFormat.AbbreviatedMonthGenitiveNames).Select((name, index) => (name, index % 13))))
        .Where(month => month.name.Length > 0).Select(month => (Name: Folding.Fold(month.name), Number: month.Item2 + 1)).Append((Name: "sept", Number: 9))
        .DistinctBy(month => month.Name).ToFrozenDictionary(month => month.Name, month => month.Number);

    /// <summary>What a table's dates with slashes show; null where they could all be read either way, and where there are none.</summary>
    /// <param name="isOpen">Whether there are some that could be read either way, and none that decides.</param>
    public static DateOrder? OrderOf(IEnumerable<string> cells, out bool isOpen)
    {
        var dates = cells.Select(cell => Slashed().Match(cell)).Where(match => match.Success)
            .Select(match => (First: Number(match, "first"), Second: Number(match, "second"))).ToList();
        var (dayFirst, monthFirst) = (dates.Exists(date => date.First > 12), dates.Exists(date => date.Second > 12));
        isOpen = !dayFirst && !monthFirst && dates.Exists(date => date.First != date.Second);
        return dayFirst == monthFirst ? null : dayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    /// <summary>The date that a cell has, or begins with.</summary>
    /// <param name="rest">What follows it.</param>
    public static DateOnly? Date(string text, DateOrder order, int? year, out string rest)
    {
        rest = "";
        var folded = Folding.Fold(text).Replace(",", " ", StringComparison.Ordinal);
        if (Iso().Match(text) is { Success: true } iso)
        {
            rest = iso.Groups["rest"].Value.TrimStart('T', 't', ' ');
            return Day(Number(iso, "year"), Number(iso, "month"), Number(iso, "day"));
        }

        if (Slashed().Match(text) is { Success: true } slashed)
        {
            rest = slashed.Groups["rest"].Value.Trim();
            // Dots are European, and so the day is first.
            var dayFirst = order is DateOrder.DayFirst || slashed.Groups["dot"].Success;
            var (day, month) = dayFirst ? (Number(slashed, "first"), Number(slashed, "second")) : (Number(slashed, "second"), Number(slashed, "first"));
            var years = slashed.Groups["year"].Success ? Number(slashed, "year") : year ?? 0;
            return Day(years is > 0 and < 100 ? years + 2000 : years, month, day);
        }

        return Worded(folded, year, out rest);
    }

    /// <summary>The serial number that Excel has for a date and time.</summary>
    public static DateTime? Serial(double value) => value is >= FirstSerial and < LastSerial ? Rounded(DateTime.FromOADate(value)) : null;

    /// <summary>To the minute; a spreadsheet computes with fractions of a day, in which 09:00 can be 08:59:59.999.</summary>
    public static DateTime Rounded(DateTime moment) => moment.Year == 9999 ? moment : new((moment.Ticks + (TimeSpan.TicksPerMinute / 2)) / TimeSpan.TicksPerMinute * TimeSpan.TicksPerMinute);

    /// <summary><c>09:00</c>, <c>9h00</c>, <c>9.00</c>, <c>9:00 AM</c>, <c>9 Uhr</c>; <c>24:00</c> is midnight.</summary>
    public static TimeOnly? Time(string text)
    {
        if (Clock().Match(text.Trim()) is not { Success: true } match)
        {
            return null;
        }

        var half = match.Groups["half"].Value.ToLowerInvariant();
        var (hour, minute) = (Number(match, "hour"), match.Groups["minute"].Success ? Number(match, "minute") : 0);
        if (half.Length == 0 && !match.Groups["minute"].Success && !match.Groups["h"].Success)
        {
            return null;
        }

        if (half.Length > 0 && hour is not (>= 1 and <= 12))
        {
            return null;
        }

        hour = half.StartsWith('p') && hour < 12 ? hour + 12 : half.StartsWith('a') && hour == 12 ? 0 : hour;
        return (hour, minute) switch
        {
            (24, 0) => TimeOnly.MinValue,
            ( < 24, < 60) => new TimeOnly(hour, minute),
            _ => null,
        };
    }

    /// <summary><c>09:00–10:30</c>; null for the end where there is only one time, and for both where there is none.</summary>
    public static (TimeOnly? Start, TimeOnly? End) Span(string text)
    {
        if (Time(text) is { } only)
        {
            return (only, null);
        }

        return Range().Match(text.Trim()) is { Success: true } match && Time(match.Groups["end"].Value) is { } end
            ? (Time(match.Groups["start"].Value) ?? Time($"{match.Groups["start"].Value}{Half(match.Groups["end"].Value)}"), end)
            : (null, null);

        static string Half(string end) => end.EndsWith("m", StringComparison.OrdinalIgnoreCase) || end.EndsWith('.') ? " " + end.TrimStart("0123456789:.h ".ToCharArray()) : "";
    }

    /// <summary><c>00:45</c>, <c>45</c>, <c>45 min</c>, <c>1h30</c>, <c>PT45M</c>.</summary>
    public static TimeSpan? Length(string text)
    {
        var match = LengthShape().Match(text.Trim());
        if (!match.Success)
        {
            return null;
        }

        var length = TimeSpan.FromHours(match.Groups["hours"].Success ? Number(match, "hours") : 0) + TimeSpan.FromMinutes(match.Groups["minutes"].Success ? Number(match, "minutes") : 0);
        return length > TimeSpan.Zero && length <= TimeSpan.FromDays(7) ? length : null;
    }

    private static DateOnly? Worded(string folded, int? year, out string rest)
    {
        // "Saturday 28 March 2026", "March 28 2026", "28 de marzo de 2026", "1er mars". Weekdays and small words say nothing.
        rest = "";
        int? day = null, month = null, years = null;
        foreach (var word in folded.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Trim('.', '(', ')');
            // "mar. 28 avril" begins with a Tuesday, so the last name of a month counts.
            if (Months.TryGetValue(bare, out var named))
            {
                month = named;
            }
            else if (DayOfMonth().Match(bare) is { Success: true } ordinal)
            {
                day = day is null ? Number(ordinal, "day") : -1;
            }
            else if (bare.Length == 4 && int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                years = number;
            }
            else if (bare.Any(char.IsAsciiDigit))
            {
                rest = word;
            }
        }

        return month is { } m && day is { } d && (years ?? year) is { } y ? Day(y, m, d) : null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A\s*(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})(?<rest>\z|[T ,].*\z)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, RegexTimeout.Milliseconds)]
    private static partial Regex Iso();

    [GeneratedRegex(@"\A\s*(?:\p{L}{2,10}\.?,? )?(?<first>[0-9]{1,2})(?:/|-|(?<dot>\. ?))(?<second>[0-9]{1,2})(?:(?:/|-|\. ?)(?<year>[0-9]{4}|[0-9]{2})|\.)(?<rest>\z|[ ,].*\z)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, RegexTimeout.Milliseconds)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"\A(?<hour>[0-9]{1,2})(?:(?: ?(?<h>h|uhr|u|hrs?|horas?)\.?)|(?:[:.]| ?h ?)(?<minute>[0-9]{2})(?:[:.][0-9]{2}(?:\.[0-9]{1,7})?)?(?: ?(?:h|uhr|hrs?)\.?)?)? ?(?<half>[ap]\.? ?m\.?)?\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, RegexTimeout.Milliseconds)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\A(?:from |de |von )?(?<start>[0-9][0-9:.hH ]{0,9}(?:[apAP]\.?[mM]\.?)?) ?(?:-|–|—|to|until|a|à|bis|/) ?(?<end>[0-9].{0,14})\z", RegexOptions.ExplicitCapture | RegexOptions.Singleline, RegexTimeout.Milliseconds)]
    private static partial Regex Range();

    [GeneratedRegex(@"\A(?:pt)?(?:(?:(?<hours>[0-9]{1,3}) ?(?::|h(?:ours?|eures?|oras?|rs?)? ?))?(?<minutes>[0-9]{1,4}) ?(?:m|mins?\.?|minutes?|minutos?|minuten|')?(?::[0-9]{2})?|(?<hours>[0-9]{1,3}) ?h(?:ours?|eures?|oras?|rs?)?)\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, RegexTimeout.Milliseconds)]
    private static partial Regex LengthShape();

    [GeneratedRegex(@"\A(?<day>[0-9]{1,2})(?:st|nd|rd|th|er|º|ª)?\z", RegexOptions.ExplicitCapture, RegexTimeout.Milliseconds)]
    private static partial Regex DayOfMonth();
}
