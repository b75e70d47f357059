using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using BotReports.Actions;
using BotReports.Languages;
using BotReports.Programmes.Files;
using BotReports.Reminders;

namespace BotReports.Bot.Understanding;

/// <summary>
/// Reads what organizers want to be otherwise about reminders: <c>off</c>, <c>3 h and 30 min before the deadline</c>, <c>quiet 21:00 to 8:00</c>, <c>at most 2</c>, <c>after 90 %</c>.
/// Immutable.
/// </summary>
internal sealed partial class ReminderWords(Vocabulary vocabulary)
{
    /// <summary>Null for anything else, and for numbers that are not possible.</summary>
    public BotAction? Read(Argument argument) =>
        argument.IsEmpty ? new ShowReminders()
        : vocabulary.Means("as-set", argument.Folded) ? new AdjustReminders()
        : Adjustment(argument.Folded) is { IsSound: true } wanted ? new AdjustReminders(wanted)
        : null;

    private ReminderAdjustment? Adjustment(string folded) =>
        vocabulary.Means("switched-on", folded) ? new ReminderAdjustment { IsOn = true }
        : vocabulary.Means("switched-off", folded) ? new ReminderAdjustment { IsOn = false }
        : Near(folded) ?? Most(folded) ?? Quiet(folded) ?? BeforeDeadline(folded);

    private ReminderAdjustment? Near(string folded) => (
        from rest in vocabulary.Words("after-part").Where(word => folded.StartsWith($"{word} ", StringComparison.Ordinal)).Select(word => folded[(word.Length + 1)..]).Append(folded)
        let match = Percent().Match(rest)
        where match.Success
        select new ReminderAdjustment { NearEnd = Number(match.Groups["percent"]) / 100d }).FirstOrDefault();

    private ReminderAdjustment? Most(string folded) => (
        from word in vocabulary.Words("at-most")
        where folded.StartsWith($"{word} ", StringComparison.Ordinal)
        let rest = folded[(word.Length + 1)..].Split(' ', 2)
        where int.TryParse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture, out _) && (rest.Length == 1 || vocabulary.Means("each-report", rest[1]))
        select new ReminderAdjustment { Most = int.Parse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture) }).FirstOrDefault();

    private ReminderAdjustment? Quiet(string folded) => (
        from word in vocabulary.Words("quiet").OrderByDescending(word => word.Length)
        where folded.StartsWith($"{word} ", StringComparison.Ordinal)
        let times = Between(folded[(word.Length + 1)..])
        where times is { Length: 2 }
        let first = Hour(times[0])
        let last = Hour(times[1])
        where first is not null && last is not null
        select new ReminderAdjustment { QuietFrom = first, QuietUntil = last }).FirstOrDefault();

    /// <summary>The two times of <c>21:00-8:00</c>, <c>22 to 7</c>.</summary>
    private string[] Between(string times) =>
        vocabulary.Words("until").Select(word => $" {word} ").Concat(["–", "-"]).Select(between => times.Split(between, StringSplitOptions.TrimEntries)).FirstOrDefault(parts => parts.Length == 2) ?? [];

    private static TimeOnly? Hour(string text) =>
        ProgrammeMoment.Read(text, DateOnly.FromDateTime(DateTime.UnixEpoch)) is { Day: null, Time: { } time } ? time
        : text.Length is 1 or 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour <= 24 ? new TimeOnly(hour % 24, 0)
        : null;

    private ReminderAdjustment? BeforeDeadline(string folded)
    {
        var spans = vocabulary.Words("before-deadline").Where(word => folded.EndsWith($" {word}", StringComparison.Ordinal)).Select(word => folded[..^(word.Length + 1)])
            .Concat(vocabulary.Words("before-deadline").Where(word => folded.StartsWith($"{word} ", StringComparison.Ordinal)).Select(word => folded[(word.Length + 1)..])).MinBy(rest => rest.Length);
        return spans is null ? null
            : vocabulary.Means("none", spans) ? new ReminderAdjustment { BeforeDeadline = [] }
            : Spans(spans) is { IsEmpty: false } minutes ? new ReminderAdjustment { BeforeDeadline = minutes }
            : null;
    }

    /// <summary>The minutes of <c>1 day, 3 h and 30 min</c>, the longest first; empty where there is anything else.</summary>
    private ImmutableArray<int> Spans(string folded)
    {
        var minutes = new List<int>();
        foreach (var part in folded.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Where(word => !vocabulary.Means("ask-and", word)).SelectMany(Apart).Chunk(2))
        {
            if (part is not [var amount, var unit] || !int.TryParse(amount, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > TimeSpan.MinutesPerDay || MinutesOf(unit) is not { } each)
            {
                return [];
            }

            minutes.Add(number * each);
        }

        return [.. minutes.Distinct().OrderDescending()];
    }

    /// <summary>A number and what is written to it without a space: <c>30min</c>.</summary>
    private static IEnumerable<string> Apart(string word) => Joined().Match(word) is { Success: true } match ? [match.Groups["number"].Value, match.Groups["unit"].Value] : [word];

    private int? MinutesOf(string unit) => vocabulary.Means("unit-minutes", unit) ? 1 : vocabulary.Means("unit-hours", unit) ? 60 : vocabulary.Means("unit-days", unit) ? 24 * 60 : null;

    private static int Number(Group group) => int.Parse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<percent>[1-9][0-9]?) ?%\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\A(?<number>[0-9]{1,4})(?<unit>\p{L}+)\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Joined();
}
