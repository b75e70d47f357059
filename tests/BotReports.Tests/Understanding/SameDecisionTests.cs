using System.Runtime.CompilerServices;
using BotReports.Actions;
using BotReports.Bot.Commands;
using BotReports.Bot.Turns;
using BotReports.Bot.Understanding;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Tests.Conversations;

namespace BotReports.Tests.Understanding;

/// <summary>
/// Whatever is said means what it meant to the commands: every word of every language alone, with arguments and mistyped, and all
/// that anybody says in the scripts. Goes when the commands go.
/// </summary>
public sealed class SameDecisionTests : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "2.1", "4.1", "99.9", "2", "0", "to 2.1", "dans 2.1", "a 2.1", "en 2.1", "1.3 to 1", "1.3 a 1", "1.5 to other information", "recommendation 2 to 1", "1.3 to 100", "1.3 to",
        "asia 2.1 to 2.3", "asia group 1.2 as extra", "asia 1.2 out", "asia 1.2 de cote", "asia 1.2 en plus", "asia to 2", "3 in 2.1", "3 dans recommandation 2 action 1", "0 in 2.1",
        "to Ben", "to Ben Somebody", "à Ben", "to a b c d e f g", "to", "the session 4.1", "la session 4.1", "4.1 asia", "4.1 the asia group of delegates", "9.9 asia", "Asia", "South-East Asia group",
        "four words of a", "French", "français", "castellano", "word", "markdown", "pdf", "action", "actions", "recommendation 2 action 1", "the example 1", "le exemple 1", "women", "4.1 Who is meant in 2.1?",
        "4.1: Who is meant?", "4.1 : who", "back 4.1 who", ": words", ":words", ":", "0123456789abcdef", "the migrants who came and stayed for longer than they had been told they could",
    ];

    private readonly InProcessStage _stage = new(ConversationTests.ConferenceOf(""));
    private readonly CommandCatalog _old;
    private readonly Interpreter _new = Make(ConversationTests.ConferenceOf(""));

    public SameDecisionTests() => _old = _stage.Commands;

    private IEnumerable<string> Words => _old.All.SelectMany(command => command.Words).Concat(Vocabulary.All.Commands.SelectMany(Vocabulary.All.CommandWords)).Distinct();

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public void Every_word_means_the_same() => Compare(Words.SelectMany(word => new[] { word, word.ToUpperInvariant(), $" {word}! ", $"\\{word}", $"« {word} »", $"{word}\n{word}" }));

    // AskCommand has a pattern of its own before a question, which lacks Portuguese. The interpreter reads it from the vocabulary.
    [Fact]
    public void With_an_argument_too() => Compare(Words.Except(Vocabulary.In("pt").CommandWords("ask")).SelectMany(word => Arguments.Select(argument => argument.StartsWith(':') ? $"{word}{argument}" : $"{word} {argument}")));

    [Fact]
    public void And_with_a_slip_of_the_finger() => Compare(Words.SelectMany(Slips));

    [Fact]
    public void And_with_a_slip_before_an_argument() =>
        Compare(Words.SelectMany(word => Slips(word).Take(3)).SelectMany(slip => new[] { "2.1", "4.1", "to 2.1", "1.3 to 1", "to Ben", "4.1 asia", "asia", "french", "2" }.Select(argument => $"{slip} {argument}")));

    [Theory]
    [MemberData(nameof(ConversationTests.Scripts), MemberType = typeof(ConversationTests))]
    public async Task And_so_does_all_that_is_said_in_the_scripts(string script)
    {
        var written = await Script.ReadAsync(Path.Combine(ConversationTests.Folder, $"{script}.txt"), TestContext.Current.CancellationToken);
        var conference = ConversationTests.ConferenceOf(script);
        await using var stage = new InProcessStage(conference);
        var interpreter = Make(conference);
        Compare(written.Steps.Where(step => step is { Who: not null, IsPress: false }).Select(step => step.Says), stage.Commands, interpreter);
    }

    internal static string NameOf(BotAction action) => action switch
    {
        SaveHeld { WithNames: true } => nameof(SaveNamedCommand),
        SaveHeld => nameof(SaveUnnamedCommand),
        _ => CommandOf[action.GetType()].Name,
    };

    private static readonly Dictionary<Type, Type> CommandOf = new()
    {
        [typeof(AddTo)] = typeof(AddCommand),
        [typeof(Gather)] = typeof(AddCommand),
        [typeof(Approve)] = typeof(ApproveCommand),
        [typeof(AskBack)] = typeof(AskCommand),
        [typeof(Assign)] = typeof(AssignCommand),
        [typeof(ShowAssignments)] = typeof(AssignCommand),
        [typeof(SettleQuotes)] = typeof(AttributionCommand),
        [typeof(Back)] = typeof(BackCommand),
        [typeof(Continue)] = typeof(ContinueCommand),
        [typeof(Delete)] = typeof(DeleteCommand),
        [typeof(Done)] = typeof(DoneCommand),
        [typeof(Edit)] = typeof(EditCommand),
        [typeof(Export)] = typeof(ExportCommand),
        [typeof(Flash)] = typeof(FlashCommand),
        [typeof(OpenForm)] = typeof(FormCommand),
        [typeof(OpenGroup)] = typeof(GroupCommand),
        [typeof(ShowGroups)] = typeof(GroupsCommand),
        [typeof(HandOver)] = typeof(HandOverCommand),
        [typeof(Hello)] = typeof(HelloCommand),
        [typeof(ShowHelp)] = typeof(HelpCommand),
        [typeof(ShowHistory)] = typeof(HistoryCommand),
        [typeof(Insert)] = typeof(InsertCommand),
        [typeof(Join)] = typeof(JoinCommand),
        [typeof(KeepBoth)] = typeof(KeepBothCommand),
        [typeof(KeepExtra)] = typeof(KeepCommand),
        [typeof(KeepMine)] = typeof(KeepMineCommand),
        [typeof(KeepTheirs)] = typeof(KeepTheirsCommand),
        [typeof(ChooseLanguage)] = typeof(LanguageCommand),
        [typeof(Leave)] = typeof(LeaveCommand),
        [typeof(LongAnswer)] = typeof(LongCommand),
        [typeof(MergeExtra)] = typeof(MergeCommand),
        [typeof(ShowMissingReports)] = typeof(MissingCommand),
        [typeof(More)] = typeof(MoreCommand),
        [typeof(Move)] = typeof(MoveCommand),
        [typeof(MoveTo)] = typeof(MoveCommand),
        [typeof(TakeNote)] = typeof(NoteCommand),
        [typeof(ShowNotes)] = typeof(NotesCommand),
        [typeof(Pause)] = typeof(PauseCommand),
        [typeof(PlaceNote)] = typeof(PlaceNoteCommand),
        [typeof(Preview)] = typeof(PreviewCommand),
        [typeof(ShowPriorityMessages)] = typeof(PriorityMessagesCommand),
        [typeof(Redo)] = typeof(RedoCommand),
        [typeof(ReplaceWithExtra)] = typeof(ReplaceCommand),
        [typeof(Reply)] = typeof(ReplyCommand),
        [typeof(Restart)] = typeof(RestartCommand),
        [typeof(SaveForm)] = typeof(SaveFormCommand),
        [typeof(ChooseSession)] = typeof(SessionsCommand),
        [typeof(Skip)] = typeof(SkipCommand),
        [typeof(Start)] = typeof(StartCommand),
        [typeof(ShowStatus)] = typeof(StatusCommand),
        [typeof(Submit)] = typeof(SubmitCommand),
        [typeof(Thanks)] = typeof(ThanksCommand),
        [typeof(Undo)] = typeof(UndoCommand),
        [typeof(UseChannel)] = typeof(UseChannelCommand),
        [typeof(WhatNow)] = typeof(WhatNowCommand),
        [typeof(ShowRapporteurs)] = typeof(WhoCommand),
        [typeof(Why)] = typeof(WhyCommand),
    };

    [Fact]
    public void Every_command_has_its_action() =>
        CommandOf.Values.Concat([typeof(SaveNamedCommand), typeof(SaveUnnamedCommand)]).Distinct().ShouldBe(_old.All.Select(command => command.GetType()), ignoreOrder: true);

    private static Interpreter Make(Conference conference) => new(conference.Template, conference.Programme, Vocabulary.All);

    private void Compare(IEnumerable<string> texts) => Compare(texts, _old, _new);

    private static void Compare(IEnumerable<string> texts, CommandCatalog old, Interpreter interpreter)
    {
        var different = texts.Distinct().AsParallel()
            .Select(text => (Text: text, Old: Old(text, old), New: New(text, interpreter)))
            .Where(decision => decision.Old != decision.New)
            .Select(decision => $"{decision.Text}\n    was {decision.Old}\n    is  {decision.New}")
            .ToList();
        different.ShouldBeEmpty($"{different.Count} decisions differ:\n{string.Join('\n', different.Take(60))}");
    }

    private static string Old(string text, CommandCatalog catalog)
    {
        var typed = text.Trim();
        var said = typed.StartsWith('\\') ? new Utterance(typed[1..].TrimStart(), IsLiteral: true) : new Utterance(typed);
        var question = catalog.Understand(said) is var (asked, _) ? $" / {asked.GetType().Name}" : "";
        return (catalog.Recognize(said) is var (command, _) ? command.GetType().Name
            : catalog.Nearly(said) is var (word, near) ? Near(near.GetType().Name, word, said.Folded)
            : catalog.AnswerIn(said)) + question;
    }

    private static string New(string text, Interpreter interpreter)
    {
        var said = TypedWords.Of(text);
        var question = interpreter.UnderstandQuestion(said) is { } asked ? $" / {NameOf(asked)}" : "";
        return interpreter.Understand(said) switch
        {
            Understood.Act act => NameOf(act.Action),
            Understood.Nearly near => Near(NameOf(near.Action), near.Word, said.Folded),
            Understood.Words words => words.Text,
            var other => throw new SwitchExpressionException(other),
        } + question;
    }

    /// <summary>Of two words of one command that are as near as each other, either will do.</summary>
    private static string Near(string command, string word, string folded) => $"nearly {command} by {EditDistance.Between(folded, word)}";

    private static IEnumerable<string> Slips(string word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            yield return word.Remove(at, 1);
            yield return $"{word[..at]}x{word[(at + 1)..]}";
            yield return word.Insert(at, "o");
            if (at > 0)
            {
                yield return $"{word[..(at - 1)]}{word[at]}{word[at - 1]}{word[(at + 1)..]}";
            }
        }

        yield return $"{word}ss";
    }
}
