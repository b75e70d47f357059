using BotReports.Actions;
using BotReports.Bot.Understanding.Asking;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Spelling;
using BotReports.Templates;

namespace BotReports.Bot.Understanding;

/// <summary>
/// Finds out what a message means: an action, a word that is nearly one, or words that answer what is open. Decides by the message
/// alone and changes nothing. Immutable; to be kept, since it takes a moment to make.
/// </summary>
public sealed class Interpreter
{
    private readonly Func<Programme> _programme;
    private readonly IReadOnlyList<ActionRule> _rules;
    private readonly IReadOnlyList<(string Word, ActionRule Rule)> _words;
    private readonly FindingQuestions _questions;
    private readonly LegacyActions _legacy;

    /// <param name="template">The form whose answers are named.</param>
    /// <param name="programme">The sessions that there are now.</param>
    /// <param name="vocabulary">The words of all languages that the bot speaks.</param>
    public Interpreter(ReportTemplate template, Func<Programme> programme, Vocabulary vocabulary)
    {
        _programme = programme;
        _rules = ActionRules.For(new ArgumentShapes(template, programme, vocabulary), new Openings(vocabulary, programme));

        // The longest first, so that "priority messages" is not taken for a shorter word with an argument.
        _words = [.. _rules.SelectMany(rule => vocabulary.CommandWords(rule.Key), (rule, word) => (word, rule)).OrderByDescending(pair => pair.word.Length)];
        _questions = new FindingQuestions(template, programme, vocabulary);
        _legacy = new LegacyActions(template, this);
    }

    /// <summary>What typed words mean.</summary>
    public Understood Understand(TypedWords said) =>
        Recognize(said) is { } action ? new Understood.Act(action)
        : Nearly(said) is { } nearly ? nearly
        : new Understood.Words(AnswerIn(said), said.IsLiteral);

    /// <summary>What somebody asks in their own words who is filling no report: for what the sessions have found, for what is missing. Null for anything else.</summary>
    /// <param name="said">The words.</param>
    /// <param name="at">When they were sent.</param>
    public BotAction? UnderstandQuestion(TypedWords said, DateTimeOffset at) => said.Folded.Length == 0 ? null : _questions.Read(said.Folded, at);

    /// <summary>What a button or a window brings back, in the present form or in that of cards posted long ago.</summary>
    /// <param name="json">The value, with what was written in the card's fields as further members.</param>
    /// <returns>Null for what no card of ours has carried, and for an old button that answers nothing any more.</returns>
    public BotAction? Pressed(string? json) => ActionJson.Read(json) ?? _legacy.Read(json);

    /// <summary>The action that folded words are; null where they are none.</summary>
    /// <param name="folded">The words.</param>
    /// <param name="message">The same as they were typed.</param>
    internal BotAction? Recognize(string folded, string message)
    {
        foreach (var (word, rule) in _words)
        {
            var argument = folded == word ? "" : folded.StartsWith($"{word} ", StringComparison.Ordinal) ? folded[(word.Length + 1)..] : null;
            if (argument is not null && rule.Read(new Argument(argument, message)) is { } action)
            {
                return action;
            }
        }

        return null;
    }

    private BotAction? Recognize(TypedWords said) =>
        said.IsLiteral ? null : _rules.Select(rule => rule.Open(said.Text)).FirstOrDefault(action => action is not null) ?? Recognize(said.Folded, said.Text);

    /// <summary>A word in quotes that would be an action loses them, since they only said that it is none.</summary>
    private string AnswerIn(TypedWords said) => IsQuotedAction(said) ? said.Unquoted! : said.Text;

    private bool IsQuotedAction(TypedWords said) => said.Unquoted is { } inner && Recognize(Folding.Fold(inner), inner) is not null;

    /// <summary>
    /// One word, or two, that are a slip of the finger away from those of an action; two slips for a long one. What follows the
    /// words has to be what the action takes: "strat 4.1", but no sentence.
    /// </summary>
    private Understood.Nearly? Nearly(TypedWords said)
    {
        if (said.Folded.Length == 0 || IsQuotedAction(said))
        {
            return null;
        }

        var words = said.Folded.Split(' ');
        return Near(said.Folded, "", said).FirstOrDefault().Nearly
            ?? Enumerable.Range(1, 2).Where(length => words.Length > length)
                .SelectMany(length => Near(string.Join(' ', words[..length]), string.Join(' ', words[length..]), said))
                .OrderBy(near => near.Slips).FirstOrDefault().Nearly;
    }

    /// <summary>What a head may be a mistake for that takes the argument, the fewest slips first.</summary>
    private IEnumerable<(Understood.Nearly Nearly, int Slips)> Near(string head, string argument, TypedWords said) =>
        from pair in _words
        where Mistyping.IsOf(head, pair.Word)
        let action = pair.Rule.Read(new Argument(argument, said.Text))
        where action is not null
        let slips = EditDistance.Between(head, pair.Word)
        orderby slips
        select (new Understood.Nearly(action, argument.Length == 0 ? pair.Word : $"{pair.Word} {argument}", said.Text), slips);
}
