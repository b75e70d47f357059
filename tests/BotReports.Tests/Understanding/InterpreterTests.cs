using BotReports.Actions;
using BotReports.Bot.Understanding;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Conversations;

namespace BotReports.Tests.Understanding;

public sealed class InterpreterTests
{
    private static readonly Conference Conference = ScriptConference.Default;
    private static readonly Interpreter Interpreter = new(Conference.Template, () => Conference.Programme, Vocabulary.All);

    [Fact]
    public void A_word_means_the_same_in_every_language() => Means(new Skip(), "skip", "Plus tard.", "¡SALTAR!");

    [Fact]
    public void A_word_with_more_after_it_is_an_answer_unless_it_takes_that()
    {
        IsAnswer("Skip the small grants");
        Means(new Edit(AnswerReference.Named("2.1")), "edit 2.1", "modifier 2.1");
        IsAnswer("Change takes time");
    }

    [Fact]
    public void A_backslash_or_quotes_make_a_word_an_answer()
    {
        Understand("\\skip").ShouldBe(new Understood.Words("skip", IsLiteral: true));
        Understand("“skip”").ShouldBe(new Understood.Words("skip", IsLiteral: false));
        Understand("\"continue\"").ShouldBe(new Understood.Words("continue", IsLiteral: false));
        Understand("“Nobody left behind”").ShouldBe(new Understood.Words("“Nobody left behind”", IsLiteral: false));
    }

    [Fact]
    public void A_number_with_letters_is_one_where_the_programme_has_it()
    {
        var session = Conference.Programme.Sessions[0];
        var programme = Conference.Programme with { Sessions = [session with { Number = Session("WS28") }, session with { Number = Session("A-12") }] };
        var interpreter = new Interpreter(Conference.Template, () => programme, Vocabulary.All);
        Understood Read(string text) => interpreter.Understand(TypedWords.Of(text));

        Read("join ws28").ShouldBe(new Understood.Act(new Join(Session("WS28"))));
        Read("join WS 28").ShouldBe(new Understood.Act(new Join(Session("WS28"))));
        Read("join a12 asia").ShouldBe(new Understood.Act(new Join(Session("A-12"), "asia")));
        Read("start a-12").ShouldBe(new Understood.Act(new Start(Session("A-12"))));
        Read("Ask WS28: which cities?").ShouldBe(new Understood.Act(new AskBack(Session("WS28"), "which cities?")));
        interpreter.UnderstandQuestion(TypedWords.Of("the priorities of a 12, please"), default).ShouldBe(new ShowFindings { Sessions = [Session("A-12")] });
        interpreter.UnderstandQuestion(TypedWords.Of("the priorities of session 4.1 since covid-19"), default).ShouldBe(new ShowFindings { Sessions = [Session("4.1")], Unclear = "since covid-19" });

        foreach (var answer in new[] { "Start COP28", "Ask G20 leaders to sign", "Join B7", "approve covid-19", "Start A123 asia" })
        {
            Read(answer).ShouldBeOfType<Understood.Words>(answer);
        }
    }

    [Fact]
    public void A_slip_of_the_finger_is_asked_about()
    {
        Understand("skpi").ShouldBe(new Understood.Nearly(new Skip(), "skip", "skpi"));
        Understand("strat 4.1").ShouldBe(new Understood.Nearly(new Start(Session("4.1")), "start 4.1", "strat 4.1"));
        IsAnswer("strat from the villages themselves");
    }

    [Fact]
    public void An_answer_is_moved_to_a_place_or_under_another_question()
    {
        Means(new Move(AnswerReference.Named("1.3"), 1), "move 1.3 to 1", "déplacer 1.3 vers 1", "mover 1.3 a 1");
        Means(new MoveTo(AnswerReference.Named("1.5"), AnswerReference.Named("other information")), "move 1.5 to other information");
    }

    [Fact]
    public void A_question_whose_title_has_a_to_in_it_can_be_moved_to()
    {
        var question = Conference.Template.Sections[0].Questions[0];
        var template = Conference.Template with { Sections = [Conference.Template.Sections[0] with { Questions = [question with { Title = LocalizedText.English("Ways to do") }] }] };
        var interpreter = new Interpreter(template, () => Conference.Programme, Vocabulary.All);
        interpreter.Understand(TypedWords.Of("move 1.3 to Ways to do")).ShouldBe(new Understood.Act(new MoveTo(AnswerReference.Named("1.3"), AnswerReference.Named("ways to do"))));
    }

    [Fact]
    public void A_report_is_handed_over_to_a_name_of_any_kind()
    {
        Means(new HandOver(Name: "ben"), "hand over to Ben", "passer la main à Ben");
        Means(new HandOver(Name: "smith, john"), "hand over to Smith, John");
        Means(new HandOver(Name: "ben.o'hara@example.org"), "hand over to ben.o'hara@example.org");
        IsAnswer("Hand over to cities, regions and towns what is theirs");
        IsAnswer("Hand over to communities, to cities, to regions");
    }

    [Fact]
    public void A_group_s_item_is_assigned_to_a_place_beyond_the_form_or_nowhere()
    {
        Means(new Assign("south asia", AnswerReference.Named("2.1"), "2.3"), "assign South Asia 2.1 to 2.3");
        Means(new Assign("asia", AnswerReference.Named("recommendation 2")), "assign asia recommendation 2 as extra", "attribuer asia recommendation 2 en supplément");
        Means(new Assign("asia", AnswerReference.Named("1.2"), LeavesOut: true), "assign asia 1.2 out");
        Means(new ShowAssignments(), "assign");
    }

    [Fact]
    public void A_group_keeps_the_capitals_and_accents_of_its_name() => Means(new OpenGroup("Amérique latine"), "group Amérique latine", "Groupe  Amérique   latine.");

    [Fact]
    public void Only_a_group_of_a_session_in_the_programme_can_be_joined()
    {
        Means(new Join(Session("4.1"), "asia"), "join 4.1 asia", "join the session 4.1 Asia");
        Means(new Join(Session("99")), "join 99");
        IsAnswer("join 99 asia");
    }

    [Fact]
    public void A_colon_tells_a_note_and_a_reply_from_answers_that_begin_with_the_word()
    {
        Means(new TakeNote("ask Ben\nabout 2.1"), "Note: ask Ben\nabout 2.1", "nota : ask Ben\nabout 2.1");
        Means(new Reply(Text: "It was Ms Okoro."), "reply: It was Ms Okoro.", "Réponse : It was Ms Okoro.");
        IsAnswer("Note that this is new");
    }

    [Fact]
    public void An_organizer_asks_with_the_number_of_a_session()
    {
        Means(new AskBack(Session("4.1"), "Who is meant in 2.1?"), "ask 4.1 Who is meant in 2.1?", "Ask back 4.1: Who is meant in 2.1?", "demander 4.1 : Who is meant in 2.1?");
        Means(new AskBack(Session("4.1")), "ask 4.1");
        IsAnswer("Ask 2000 young people what they need");
    }

    [Fact]
    public void A_chair_may_ask_in_their_own_words()
    {
        Interpreter.UnderstandQuestion(TypedWords.Of("What are the priorities of 4.1?"), default).ShouldBe(new ShowFindings { Sessions = [Session("4.1")] });
        Interpreter.UnderstandQuestion(TypedWords.Of("Quels sont les messages clés ?"), default).ShouldBe(new ShowFindings());
        Interpreter.UnderstandQuestion(TypedWords.Of("Who has not reported?"), default).ShouldBe(new ShowMissingReports());
        Interpreter.UnderstandQuestion(TypedWords.Of("Good evening to all"), default).ShouldBeNull();
    }

    [Fact]
    public void Every_command_of_the_vocabulary_is_understood_and_no_word_means_two()
    {
        string[] arguments = ["", " 2", " 1 in 2.1", " Asia", " 0123456789abcdef", " a thought", " 2.2 at 15:00", " 2.2 is Ben Ito", " tomorrow 18:00", " 7.3 Fair work at 15:00", " 2.2 to Ben Ito", " 2.2 to 4.1"];
        Vocabulary.All.Commands.Where(command => !arguments.Any(argument => Understand($"{Vocabulary.All.CommandWords(command)[0]}{argument}") is Understood.Act)).ShouldBeEmpty();
        Vocabulary.All.Commands.SelectMany(Vocabulary.All.CommandWords).ShouldBeUnique();
    }

    private static Understood Understand(string text) => Interpreter.Understand(TypedWords.Of(text));

    private static void Means(BotAction action, params string[] texts)
    {
        foreach (var text in texts)
        {
            Understand(text).ShouldBe(new Understood.Act(action), text);
        }
    }

    private static void IsAnswer(string text) => Understand(text).ShouldBeOfType<Understood.Words>(text);

    private static SessionNumber Session(string text) => SessionNumber.TryParse(text, out var session) ? session : throw new FormatException(text);
}
