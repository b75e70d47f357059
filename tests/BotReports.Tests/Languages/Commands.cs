using BotReports.Actions;
using BotReports.Bot.Understanding;
using BotReports.Languages;
using BotReports.Spelling;
using BotReports.Tests.Conversations;

namespace BotReports.Tests.Languages;

/// <summary>The words that the bot takes for actions, for tests about words.</summary>
public static class Commands
{
    public const string NoCommand = "(no command)";

    private const string Question = "(a question, every word of which is understood)";

    private static readonly Interpreter Interpreter = new(ScriptConference.Default.Template, () => ScriptConference.Default.Programme, Vocabulary.All);

    /// <summary>The English name of the command that words mean, alone or as the beginning of a message.</summary>
    public static string NameOf(string words) =>
        ActionOf(words) is not { } action ? Interpreter.UnderstandQuestion(TypedWords.Of(words), default) is ShowFindings { Unclear: null } ? Question : NoCommand
        : Vocabulary.All.CommandWords(Named(Folding.Fold(words)) ?? Vocabulary.All.Commands.First(key => ActionOf(Vocabulary.All.CommandWords(key)[0])?.GetType() == action.GetType()))[0];

    private static BotAction? ActionOf(string words) =>
        ((Interpreter.Understand(TypedWords.Of(words)) as Understood.Act) ?? (Interpreter.Understand(TypedWords.Of($"{words} …")) as Understood.Act))?.Action;

    /// <summary>The command whose longest word the words begin with.</summary>
    private static string? Named(string folded) => Vocabulary.All.Commands
        .SelectMany(key => Vocabulary.All.CommandWords(key), (key, word) => (key, word))
        .Where(pair => folded == pair.word || folded.StartsWith($"{pair.word} ", StringComparison.Ordinal))
        .OrderByDescending(pair => pair.word.Length)
        .Select(pair => pair.key)
        .FirstOrDefault();
}
