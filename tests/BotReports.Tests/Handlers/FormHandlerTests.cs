using BotReports.Actions;
using BotReports.Bot.Handlers;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;
using Reply = BotReports.Bot.Handlers.Reply;

namespace BotReports.Tests.Handlers;

public sealed class FormHandlerTests : IDisposable
{
    private static readonly FormHandler Handler = new(new SpeechGate(HandlerStage.Conference), HandlerStage.Conference, new EventRoles([], []));

    private static readonly SaveForm Form = new("0123456789abcdef", Sample.NewExample) { Fields = [new FormField(Sample.NewExample, "0", "A desk.")] };

    private readonly HandlerStage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public async Task What_was_written_in_a_form_is_stored()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, ExportSample.Empty);

        var decision = await Handler.HandleAsync(Form, turn, TestContext.Current.CancellationToken);

        decision.Changed.ShouldHaveSingleItem()[Sample.Examples].Answers.ShouldHaveSingleItem().Text.ShouldBe("A desk.");
        decision.Replacement!.Title.ShouldBe(decision.Receipt!.Text);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_stored_once()
    {
        var first = await Handler.HandleAsync(Form, await _stage.TurnAsync(Sample.Amy, ExportSample.Empty), TestContext.Current.CancellationToken);
        var turn = await _stage.TurnAsync(Sample.Amy, first.Changed[0]);

        var again = await Handler.HandleAsync(Form, turn, TestContext.Current.CancellationToken);

        again.Changed.ShouldHaveSingleItem().ShouldBeSameAs(first.Changed[0]);
        again.Receipt!.Text.ShouldBe(turn.Phrases.AlreadySaved);
    }

    [Fact]
    public async Task A_form_is_around_the_open_question_unless_another_is_named()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, ExportSample.Empty);

        (await SlotAroundAsync(new OpenForm(), turn)).ShouldBe(Sample.NewExample);
        (await SlotAroundAsync(new OpenForm(AnswerReference.Named("women")), turn)).ShouldBe(new SlotAddress(FieldPath.Of("women"), null));
    }

    [Fact]
    public async Task A_note_that_is_placed_is_an_answer()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, ExportSample.Empty.Note("A desk.", Sample.Delivery(1)));

        var decision = await new NoteHandler(new SpeechGate(HandlerStage.Conference), _stage.Meeting).HandleAsync(new PlaceNote(1, AnswerReference.Named("1.1")), turn, TestContext.Current.CancellationToken);

        var report = decision.Changed.ShouldHaveSingleItem();
        report.Notes.ShouldBeEmpty();
        report[Sample.Examples].Answers.ShouldHaveSingleItem().Text.ShouldBe("A desk.");
    }

    private static async Task<SlotAddress?> SlotAroundAsync(OpenForm open, TurnView turn)
    {
        var decision = await Handler.HandleAsync(open, turn, TestContext.Current.CancellationToken);
        return decision.Replies.ShouldHaveSingleItem().ShouldBeOfType<Reply.Shown>().Card.Buttons[0].Action.ShouldBeOfType<SaveForm>().Around;
    }
}
