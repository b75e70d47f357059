using System.Globalization;
using System.Text.RegularExpressions;
using BotReports.Actions;
using BotReports.Exports;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Programmes.Files;
using BotReports.Reports;
using BotReports.Spelling;
using BotReports.Templates;

namespace BotReports.Bot.Understanding;

// What organizers say of sessions, and of the event as a whole.
internal sealed partial class ArgumentShapes
{
    private const int LongestKeyName = 40;

    /// <summary>The keys of the words for the files that there are of the whole event, which are their ids too.</summary>
    private static readonly string[] EventFileKinds = ["proceedings", "workbook", "csv", "json", "markdown", "calendar"];

    /// <summary><c>word</c>, <c>2.2</c>, <c>2.2 word</c>, <c>all</c>, <c>all word approved</c>, or nothing.</summary>
    public BotAction? Export(Argument argument)
    {
        if (argument.IsEmpty || FormatIn(argument.Folded) is not null)
        {
            return new Export(FormatIn(argument.Folded));
        }

        var end = argument.Folded.LastIndexOf(' ');
        return end > 0 && FormatIn(argument.Folded[(end + 1)..]) is { } format && SessionIn(argument.Folded[..end]) is { } session ? new ExportReport(session, format)
            : SessionIn(argument.Folded) is { } alone ? new ExportReport(alone)
            : WithoutOpening("whole-event", argument.Folded) is { } options ? ExportEvent(options, new ExportEvent())
            : null;

        string? FormatIn(string words) => ExportRequest.Knows(words) ? words : WithoutOpening("for-print", words) is { Length: 0 } ? ExportRequest.Print : null;

        SessionNumber? SessionIn(string words) => After("session", words).Append(words).Select(Session).FirstOrDefault(number => number is not null);
    }

    /// <summary><c>2.2 at 15:00</c>, <c>2.2 in Room 4</c>, <c>2.2 tomorrow 9:00 in Room 4</c>.</summary>
    public BotAction? MoveSession(Argument argument)
    {
        if (Numbered(argument) is not var (session, rest))
        {
            return null;
        }

        var (when, room) = WhenAndWhere(rest);
        return when.Length == 0 && room is not null ? new MoveSession(session, null, room) : ProgrammeMoment.Fits(when) ? new MoveSession(session, when, room) : null;
    }

    /// <summary><c>7.3 Fair recruitment at 15:00 in Room 4</c>. The title ends before the last word that stands before a time.</summary>
    public BotAction? AddSession(Argument argument)
    {
        if (Numbered(argument, isNew: true) is not var (session, rest))
        {
            return null;
        }

        var (words, room) = WhenAndWhere(rest);
        var split = words.Split(' ');
        for (var at = split.Length - 1; at > 0; at--)
        {
            if (at > 1 && vocabulary.Means("at", Folding.Fold(split[at - 1])) && string.Join(' ', split[at..]) is var when && ProgrammeMoment.Fits(when))
            {
                return new AddSession(session, string.Join(' ', split[..(at - 1)]), when, room);
            }
        }

        return null;
    }

    /// <summary><c>2.2 is Ben Ito</c>, <c>2.2: Ben Ito and Amy Shannon</c>.</summary>
    public BotAction? NameRapporteurs(Argument argument)
    {
        if (Numbered(argument) is not var (session, rest))
        {
            return null;
        }

        var names = rest.Split(' ') is [var first, .. { Length: > 0 } others] && vocabulary.Means("is", Folding.Fold(first)) ? string.Join(' ', others) : rest;
        return RapporteurNames.In(names) is { } found ? new NameRapporteurs(session, string.Join(", ", found)) : null;
    }

    /// <summary><c>Website</c>, <c>Press room approved</c>.</summary>
    public BotAction? MakeApiKey(Argument argument)
    {
        var words = argument.AsTyped.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isApprovedOnly = words.Length > 1 && vocabulary.Means("approved-only", Folding.Fold(words[^1]));
        var name = string.Join(' ', isApprovedOnly ? words[..^1] : words);
        return name.Length is > 0 and <= LongestKeyName && words.Length <= MostWordsOfAPerson ? new MakeApiKey(name, isApprovedOnly) : null;
    }

    /// <inheritdoc cref="ReminderWords"/>
    public BotAction? Reminders(Argument argument) => new ReminderWords(vocabulary).Read(argument);

    /// <summary><c>4.1</c>, <c>all</c>, <c>all of today</c>, or nothing.</summary>
    public BotAction? Approve(Argument argument) =>
        argument.IsEmpty ? new Approve()
        : Session(argument.Folded) is { } session ? new Approve(session)
        : WithoutOpening("whole-event", argument.Folded) is not { } rest ? null
        : rest.Length == 0 ? new ApproveAll()
        : vocabulary.Means("of-today", rest) ? new ApproveAll(Today: true)
        : null;

    /// <summary><c>2.2 to Ben Ito</c>, <c>2.2 to ben@example.org</c>.</summary>
    public BotAction? Reassign(Argument argument)
    {
        var words = argument.Folded.Split(' ', 2);
        return words is [var number, var rest] && Session(number) is { } session && After("to-person", rest).FirstOrDefault(IsPerson) is { } name ? new Reassign(session, name.TrimStart('@')) : null;
    }

    /// <summary><c>2.2 to 2.3</c>.</summary>
    public BotAction? MoveAnswers(Argument argument) => (
        from split in Splits("to", argument.Folded)
        let here = Session(split.Left)
        let there = Session(split.Right)
        where here is not null && there is not null
        select new MoveAnswers(here, there)).FirstOrDefault();

    /// <summary>Takes the kind of file and what goes into it, in whatever order they were said; null where anything else is said.</summary>
    private ExportEvent? ExportEvent(string options, ExportEvent wanted) => options.Length == 0 ? wanted
        : wanted is { ApprovedOnly: false } && WithoutOpening("approved-only", options) is { } approved ? ExportEvent(approved, wanted with { ApprovedOnly = true })
        : wanted is { WithoutExtras: false } && WithoutOpening("without-extras", options) is { } extras ? ExportEvent(extras, wanted with { WithoutExtras = true })
        : wanted is { WithOrigins: false } && WithoutOpening("with-origins", options) is { } origins ? ExportEvent(origins, wanted with { WithOrigins = true })
        : wanted is { Kind: null } && EventFileKinds.FirstOrDefault(kind => WithoutOpening(kind, options) is not null) is { } kind ? ExportEvent(WithoutOpening(kind, options)!, wanted with { Kind = kind })
        : null;

    /// <summary>What follows one of the small words that a text begins with, the longest that it can be; empty where nothing follows, null where it begins otherwise.</summary>
    private string? WithoutOpening(string key, string text) =>
        vocabulary.Words(key).OrderByDescending(word => word.Length).Where(word => text == word || text.StartsWith($"{word} ", StringComparison.Ordinal)).Select(word => text[Math.Min(text.Length, word.Length + 1)..]).FirstOrDefault();

    /// <summary>The number of a session, and what follows it as it was typed.</summary>
    private (SessionNumber Session, string Words)? Numbered(Argument argument, bool isNew = false)
    {
        if (argument.AsTyped.Split(' ', 2) is not [var number, { Length: > 0 } rest])
        {
            return null;
        }

        var session = isNew && SessionNumber.TryParse(number.TrimEnd(':'), out var fresh) ? fresh : programme().Recognize(number.TrimEnd(':'));
        return session is null ? null : (session, rest);
    }

    /// <summary>What stands before the last word for "in", and the room behind it.</summary>
    private (string When, string? Room) WhenAndWhere(string typed)
    {
        var words = typed.Split(' ');
        for (var at = words.Length - 2; at >= 0; at--)
        {
            if (vocabulary.Means("in", Folding.Fold(words[at])))
            {
                return (string.Join(' ', words[..at]), string.Join(' ', words[(at + 1)..]));
            }
        }

        return (typed, null);
    }
}
