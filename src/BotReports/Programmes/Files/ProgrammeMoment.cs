using BotReports.Languages;
using BotReports.Spelling;

namespace BotReports.Programmes.Files;

/// <summary>A day and a time as somebody types them: <c>15:00</c>, <c>tomorrow 18:00</c>, <c>9 December at 3 pm</c>.</summary>
/// <param name="Day">Null where only a time is said.</param>
/// <param name="Time">Null where only a day is said.</param>
public sealed record ProgrammeMoment(DateOnly? Day, TimeOnly? Time)
{
    /// <summary>"6 pm", "18 h 30".</summary>
    private const int MostWordsOfATime = 3;

    /// <summary>Whether somebody can mean a day, a time or both by a text, whatever day it is.</summary>
    public static bool Fits(string text) => Read(text, DateOnly.FromDateTime(DateTime.UnixEpoch)) is not null;

    /// <param name="text">What was typed.</param>
    /// <param name="today">Today on the event's clock; its year is that of days without one.</param>
    /// <returns>Null for anything else.</returns>
    public static ProgrammeMoment? Read(string text, DateOnly today)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(word => !Vocabulary.All.Means("at", Folding.Fold(word))).ToList();
        for (var length = Math.Min(MostWordsOfATime, words.Count); length >= 0; length--)
        {
            var (head, tail) = (string.Join(' ', words.Take(words.Count - length)), string.Join(' ', words.TakeLast(length)));
            var time = length == 0 ? null : CellTimes.Time(tail);
            var day = head.Length == 0 ? null : DayIn(head, today);
            if ((length == 0 || time is not null) && (head.Length == 0 || day is not null) && (time is not null || day is not null))
            {
                return new ProgrammeMoment(day, time);
            }
        }

        return null;
    }

    /// <summary>What a file leaves open, as far as somebody has said it beside the file: a day, a zone, or how long sessions last.</summary>
    public static ProgrammeHints Hints(string said, ProgrammeHints known, DateOnly today) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(said.Trim(), out var zone) && said.Contains('/', StringComparison.Ordinal) ? known with { Zone = zone }
        : CellTimes.Length(said) is { } length ? known with { Length = length }
        : DayIn(said, today) is { } day ? known with { Date = day }
        : known;

    private static DateOnly? DayIn(string text, DateOnly today) =>
        Folding.Fold(text) is var folded && Vocabulary.All.Means("today", folded) ? today
        : Vocabulary.All.Means("tomorrow", folded) ? today.AddDays(1)
        : CellTimes.Date(text, DateOrder.DayFirst, today.Year, out var rest) is { } day && rest.Length == 0 ? day
        : null;
}
