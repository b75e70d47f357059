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

/// <summary>
/// What can follow the words of an action. Only what surely means it: whatever else begins with the words is an answer. Immutable.
/// </summary>
internal sealed partial class ArgumentShapes(ReportTemplate template, Func<Programme> programme, Vocabulary vocabulary)
{
    private const int MostWordsOfAPerson = 6;

    /// <summary>"Smith, John" is a name; "cities, regions and towns" is the beginning of an answer.</summary>
    private const int MostWordsWithComma = 4;

    private const int LongestKeyName = 40;

    private const int MostWordsOfAGroupToOpen = 3;
    private const int MostWordsOfAGroupToJoin = 4;

    /// <summary>The keys of the words for the files that there are of the whole event, which are their ids too.</summary>
    private static readonly string[] EventFileKinds = ["proceedings", "workbook", "csv", "json", "markdown", "calendar"];

    private readonly SlotNames _slots = new(template);

    private readonly HashSet<string> _items =
    [
        .. template.Sections.SelectMany(section => section.Questions).SelectMany(question => question.Questions.Append(question))
            .SelectMany(question => question.Name.Wordings.Values.Concat(question.Title.Wordings.Values)).Select(Folding.Fold),
    ];

    /// <summary><c>2.1</c>, <c>recommendation 2 action 1</c>.</summary>
    public AnswerReference? Answer(string folded) => _slots.Fits(folded) ? AnswerReference.Named(folded) : null;

    /// <summary><c>4.1</c>, <c>ws 28</c>: the number of a session.</summary>
    public SessionNumber? Session(string folded) => programme().Recognize(folded);

    /// <summary><c>4.2 comes</c>, or the number alone.</summary>
    public BotAction? Watch(Argument argument) =>
        argument.Folded.Split(' ', 2) is [var number, .. var rest] && Session(number) is { } session && rest.All(words => vocabulary.Means("watch-end", words)) ? new WatchReport(session) : null;

    /// <summary><c>to 2.1</c>, or nothing.</summary>
    public BotAction? AddTo(Argument argument) =>
        argument.IsEmpty ? new AddTo()
        : After("to", argument.Folded).Select(Answer).OfType<AnswerReference>().FirstOrDefault() is { } answer ? new AddTo(answer)
        : null;

    /// <summary><c>1.3 to 1</c>, <c>1.5 to other information</c>. A name can have the word in it itself: <c>1.3 to ways to do</c>.</summary>
    public BotAction? Move(Argument argument) => argument.IsEmpty ? new Move() : Splits("to", argument.Folded).Select(split => Move(split.Left, split.Right)).FirstOrDefault(move => move is not null);

    /// <summary><c>action</c>, or nothing.</summary>
    public BotAction? More(Argument argument) =>
        argument.IsEmpty ? new More() : _items.Contains(argument.Folded) ? new More(Name: argument.Folded) : null;

    /// <summary><c>3 in 2.1</c>.</summary>
    public BotAction? PlaceNote(Argument argument) => (
        from split in Splits("in", argument.Folded)
        where TwoDigits().IsMatch(split.Left)
        let answer = Answer(split.Right)
        where answer is not null
        select new PlaceNote(int.Parse(split.Left, CultureInfo.InvariantCulture), answer)).FirstOrDefault();

    /// <summary><c>to Ben</c>, <c>to Smith, John</c>, <c>to ben@example.org</c>, or nothing.</summary>
    public BotAction? HandOver(Argument argument) =>
        argument.IsEmpty ? new HandOver() : After("to-person", argument.Folded).FirstOrDefault(IsPerson) is { } name ? new HandOver(Name: name) : null;

    /// <summary><c>@Ben Smith</c>, <c>Ben Smith</c>, <c>ben@example.org</c>, as who is meant, folded. Null for what is rather the beginning of an answer.</summary>
    public static string? Person(Argument argument) =>
        argument.AsTyped.StartsWith('@') && IsPerson(argument.Folded) ? argument.Folded.TrimStart('@')
        : argument.WordCount == 1 || RapporteurNames.In(argument.AsTyped) is { Count: 1 } ? argument.Folded
        : null;

    /// <summary><c>4.1</c>, <c>the session 4.1</c>, <c>4.1 asia</c>, or nothing.</summary>
    public BotAction? Join(Argument argument) =>
        argument.IsEmpty ? new Join() : After("session", argument.Folded).Append(argument.Folded).Select(JoinSession).FirstOrDefault(join => join is not null);

    /// <summary><c>Asia group</c>.</summary>
    public static BotAction? OpenGroup(Argument argument) =>
        argument.WordCount is > 0 and <= MostWordsOfAGroupToOpen && argument.AsTyped is { Length: > 0 } name ? new OpenGroup(name) : null;

    /// <summary><c>asia 2.1 to 2.3</c>, <c>asia 1.2 as extra</c>, <c>asia 1.2 out</c>.</summary>
    public BotAction? Assign(Argument argument)
    {
        var words = argument.Folded;
        return Splits("to", words).Where(split => Place().IsMatch(split.Right)).Select(split => Assign(split.Left, split.Right, leavesOut: false))
            .Concat(Before("as-extra", words).Select(item => Assign(item, place: null, leavesOut: false)))
            .Concat(Before("out", words).Select(item => Assign(item, place: null, leavesOut: true)))
            .FirstOrDefault(assign => assign is not null);
    }

    /// <summary><c>word</c>, <c>2.2</c>, <c>2.2 word</c>, <c>all</c>, <c>all word approved</c>, or nothing.</summary>
    public BotAction? Export(Argument argument)
    {
        if (argument.IsEmpty || ExportRequest.Knows(argument.Folded))
        {
            return new Export(argument.IsEmpty ? null : argument.Folded);
        }

        var end = argument.Folded.LastIndexOf(' ');
        return end > 0 && ExportRequest.Knows(argument.Folded[(end + 1)..]) && SessionIn(argument.Folded[..end]) is { } session ? new ExportReport(session, argument.Folded[(end + 1)..])
            : SessionIn(argument.Folded) is { } alone ? new ExportReport(alone)
            : WithoutOpening("whole-event", argument.Folded) is { } options ? ExportEvent(options, new ExportEvent())
            : null;

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

    /// <summary>The number of a form, as old buttons have it.</summary>
    public static BotAction? SaveForm(Argument argument) => FormNumber().IsMatch(argument.Folded) ? new SaveForm(argument.Folded) : null;

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

    private BotAction? Move(string from, string to) =>
        Answer(from) is not { } answer ? null
        : TwoDigits().IsMatch(to) ? new Move(answer, int.Parse(to, CultureInfo.InvariantCulture))
        : Answer(to) is { } target ? new MoveTo(answer, target)
        : null;

    /// <summary>A group's name can have several words, and an item's too: the item's is the longest that is one.</summary>
    private Assign? Assign(string what, string? place, bool leavesOut)
    {
        var words = what.Split(' ');
        return (from length in Enumerable.Range(1, words.Length - 1)
                let item = Answer(string.Join(' ', words[length..]))
                where item is not null
                select new Assign(string.Join(' ', words[..length]), item, place, leavesOut)).FirstOrDefault();
    }

    private Join? JoinSession(string folded) => folded.Split(' ') switch
    {
        [var number] when programme().Recognize(number) is { } session => new Join(session),
        [var number, .. { Length: <= MostWordsOfAGroupToJoin } group] when programme().Recognize(number) is { } session && programme().Find(session) is not null =>
            new Join(session, string.Join(' ', group)),
        _ when programme().Recognize(folded) is { } session => new Join(session),
        _ => null,
    };

    private static bool IsPerson(string name) => name.Count(letter => letter == ',') switch
    {
        0 => name.Split(' ').Length <= MostWordsOfAPerson,
        1 => name.Split(' ').Length <= MostWordsWithComma && name.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 }, { Length: > 0 }],
        _ => false,
    };

    /// <summary>What follows one of the small words that a text begins with.</summary>
    private IEnumerable<string> After(string key, string text) =>
        from word in vocabulary.Words(key)
        where text.StartsWith($"{word} ", StringComparison.Ordinal)
        select text[(word.Length + 1)..];

    /// <summary>What stands before one of the small words that a text ends with.</summary>
    private IEnumerable<string> Before(string key, string text) =>
        from word in vocabulary.Words(key)
        where text.EndsWith($" {word}", StringComparison.Ordinal)
        select text[..^(word.Length + 1)];

    /// <summary>Both sides of each of the small words in a text, the last one first.</summary>
    private IEnumerable<(string Left, string Right)> Splits(string key, string text)
    {
        for (var space = text.LastIndexOf(' '); space > 0; space = text.LastIndexOf(' ', space - 1))
        {
            foreach (var rest in After(key, text[(space + 1)..]).Where(rest => rest.Length > 0))
            {
                yield return (text[..space], rest);
            }
        }
    }

    [GeneratedRegex(@"\A[1-9][0-9]?\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex TwoDigits();

    [GeneratedRegex(@"\A[0-9]+(\.[0-9]+){0,2}\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Place();

    [GeneratedRegex(@"\A[0-9a-f]{16}\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex FormNumber();
}
