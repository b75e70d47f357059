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

    private const int MostWordsOfAGroupToOpen = 3;
    private const int MostWordsOfAGroupToJoin = 4;

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

    /// <summary>The number of a form, as old buttons have it.</summary>
    public static BotAction? SaveForm(Argument argument) => FormNumber().IsMatch(argument.Folded) ? new SaveForm(argument.Folded) : null;

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
