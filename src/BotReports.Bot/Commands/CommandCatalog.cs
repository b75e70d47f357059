using BotReports.Bot.Turns;
using BotReports.Languages;

namespace BotReports.Bot.Commands;

/// <summary>All commands, and which of them an utterance means.</summary>
public sealed class CommandCatalog
{
    /// <summary>A shorter word is one letter away from too many others; where it lacks one of four, at least its first is right.</summary>
    private const int ShortestMistyped = 4;

    /// <summary>From this length on, two mistakes still leave a word that one recognizes.</summary>
    private const int Long = 8;

    private readonly IReadOnlyList<ICommand> _commands;
    private readonly IReadOnlyList<(string Word, ICommand Command)> _words;

    public CommandCatalog(IEnumerable<ICommand> commands)
    {
        _commands = [.. commands];

        // The longest first, so that "priority messages" is not taken for a shorter word with an argument.
        _words = [.. _commands.SelectMany(WordsOf, (command, word) => (word, command)).OrderByDescending(pair => pair.word.Length)];
    }

    public IReadOnlyList<ICommand> All => _commands;

    /// <summary>The command that the whole utterance is, with its argument; null when it is none.</summary>
    public (ICommand Command, string Argument)? Recognize(Utterance utterance) =>
        utterance.IsLiteral ? null
        : _commands.FirstOrDefault(command => command.Opens(utterance.Text)) is { } opened ? (opened, "")
        : Recognize(utterance.Folded);

    /// <summary>The words as an answer: a command in quotes loses them, since they only said that it is none.</summary>
    public string AnswerIn(Utterance utterance) =>
        utterance.Unquoted is { } inner && Recognize(Folding.Fold(inner)) is not null ? inner : utterance.Text;

    /// <summary>The command that free wording means; null when it means none.</summary>
    public (ICommand Command, string Argument)? Understand(Utterance utterance) =>
        (from command in _commands
         let argument = command.Understand(utterance.Folded)
         where argument is not null
         select ((ICommand, string)?)(command, argument)).FirstOrDefault();

    /// <summary>
    /// The command's word that a single word, or two, is a slip of the finger away from; two slips for a long one. Null for words
    /// that are a command, or like none. What follows the word has to be what the command takes: "strat 4.1", but no sentence.
    /// </summary>
    public (string Word, ICommand Command)? Nearly(Utterance utterance)
    {
        var folded = utterance.Folded;
        var near =
            from pair in _words
            where pair.Command.Takes("") && IsNear(folded, pair.Word)
            orderby EditDistance.Between(folded, pair.Word)
            select pair;
        return folded.Length == 0 || Recognize(utterance) is not null ? null
            : near.Select(pair => ((string, ICommand)?)pair).FirstOrDefault() ?? NearlyWithArgument(folded);
    }

    /// <summary>The command's own words, and those of every language that there is a file of.</summary>
    private static IEnumerable<string> WordsOf(ICommand command) =>
        Vocabulary.All.CommandOf(command.Words[0]) is { } key ? command.Words.Union(Vocabulary.All.CommandWords(key)) : command.Words;

    /// <summary>Whether folded words may be a typing mistake for a word.</summary>
    public static bool IsNear(string folded, string word) =>
        word.Length >= ShortestMistyped
        && (folded.Length >= ShortestMistyped || folded.StartsWith(word[0]))
        && word.Count(letter => letter == ' ') is var spaces and <= 1
        && folded.Count(letter => letter == ' ') == spaces
        && Math.Abs(folded.Length - word.Length) <= 2
        && EditDistance.Between(folded, word) <= (word.Length >= Long ? 2 : 1);

    private (string Word, ICommand Command)? NearlyWithArgument(string folded)
    {
        var words = folded.Split(' ');
        return (from length in Enumerable.Range(1, 2)
                where words.Length > length
                let head = string.Join(' ', words.Take(length))
                let argument = string.Join(' ', words.Skip(length))
                from pair in _words
                where IsNear(head, pair.Word) && pair.Command.Takes(argument)
                orderby EditDistance.Between(head, pair.Word)
                select ((string, ICommand)?)($"{pair.Word} {argument}", pair.Command)).FirstOrDefault();
    }

    private (ICommand Command, string Argument)? Recognize(string folded)
    {
        foreach (var (word, command) in _words)
        {
            if (folded == word && command.Takes(""))
            {
                return (command, "");
            }

            if (folded.StartsWith(word, StringComparison.Ordinal) && folded.Length > word.Length && folded[word.Length] == ' ' && command.Takes(folded[(word.Length + 1)..]))
            {
                return (command, folded[(word.Length + 1)..]);
            }
        }

        return null;
    }
}
