using BotReports.Bot.Turns;
using BotReports.Languages;

namespace BotReports.Bot.Commands;

/// <summary>All commands, and which of them an utterance means.</summary>
public sealed class CommandCatalog
{
    private readonly IReadOnlyList<ICommand> _commands;
    private readonly IReadOnlyList<(string Word, ICommand Command)> _words;

    public CommandCatalog(IEnumerable<ICommand> commands)
    {
        _commands = [.. commands];

        // The longest first, so that "priority messages" is not taken for a shorter word with an argument.
        _words = [.. _commands.SelectMany(command => command.Words, (command, word) => (word, command)).OrderByDescending(pair => pair.word.Length)];
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
