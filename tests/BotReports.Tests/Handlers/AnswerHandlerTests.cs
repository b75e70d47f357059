using BotReports.Actions;
using BotReports.Bot.Handlers;
using BotReports.Reports;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;
using Reply = BotReports.Bot.Handlers.Reply;

namespace BotReports.Tests.Handlers;

public sealed class AnswerHandlerTests : IDisposable
{
    private static readonly AnswerHandler Handler = new();

    private static readonly Report TwoExamples = ExportSample.Empty.With("examples", "A desk.", 1).With("examples", "A bell.", 2);

    private readonly HandlerStage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public async Task An_answer_that_is_taken_out_can_be_taken_back()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, TwoExamples);

        var decision = await Handler.HandleAsync(new Delete(AnswerReference.Named("1.1")), turn, TestContext.Current.CancellationToken);

        Texts(decision).ShouldBe(["A bell."]);
        decision.Receipt!.Buttons.ShouldHaveSingleItem().Action.ShouldBe(new Undo(turn.Delivery.Key));
    }

    [Fact]
    public async Task A_button_means_its_answer_whatever_number_that_has_by_now()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, TwoExamples.Delete(Sample.Examples, TwoExamples[Sample.Examples].Find(1)!, Sample.Delivery(3)));

        var decision = await Handler.HandleAsync(new Edit(AnswerReference.At(new SlotAddress(Sample.Examples, 2))), turn, TestContext.Current.CancellationToken);

        decision.Next.ShouldBe(new NextStep.Ask(new SlotAddress(Sample.Examples, 2)));
    }

    [Fact]
    public async Task A_name_that_no_answer_has_is_said_to_have_none()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, TwoExamples);

        var decision = await Handler.HandleAsync(new Delete(AnswerReference.Named("9.9")), turn, TestContext.Current.CancellationToken);

        decision.Changed.ShouldBeEmpty();
        decision.Replies.ShouldBe([new Reply.Text(turn.Phrases.NoSuchAnswer("9.9"))]);
    }

    [Fact]
    public async Task Without_a_name_the_answers_that_there_are_are_shown()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, TwoExamples);

        var decision = await Handler.HandleAsync(new ShowHistory(), turn, TestContext.Current.CancellationToken);

        decision.Replies.ShouldHaveSingleItem().ShouldBeOfType<Reply.Shown>().Card.Title.ShouldBe(turn.Phrases.WhichAnswer);
    }

    [Fact]
    public async Task What_is_inserted_is_asked_for_at_its_place()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, TwoExamples);

        var decision = await Handler.HandleAsync(new Insert(AnswerReference.Named("1.2")), turn, TestContext.Current.CancellationToken);

        decision.Next.ShouldBe(new NextStep.Ask(Sample.NewExample with { Before = 2 }));
    }

    [Fact]
    public async Task An_item_goes_to_the_place_that_is_wanted()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, TwoExamples);

        var decision = await new MoveHandler().HandleAsync(new Move(AnswerReference.Named("1.2"), 1), turn, TestContext.Current.CancellationToken);

        Texts(decision).ShouldBe(["A bell.", "A desk."]);
    }

    [Fact]
    public async Task An_answer_goes_below_the_one_that_its_new_question_has_by_now()
    {
        var other = FieldPath.Of("other-information");
        var turn = await _stage.TurnAsync(Sample.Amy, TwoExamples.With("other-information", "Lunch.", 3));

        var decision = await new MoveHandler().HandleAsync(
            new MoveTo(AnswerReference.Named("1.2"), AnswerReference.At(new SlotAddress(other, null))), turn, TestContext.Current.CancellationToken);

        decision.Changed.ShouldHaveSingleItem()[other].Answers.ShouldHaveSingleItem().Text.ShouldBe("Lunch.\nA bell.");
        Texts(decision).ShouldBe(["A desk."]);
    }

    private static IEnumerable<string> Texts(Decision decision) => decision.Changed.ShouldHaveSingleItem()[Sample.Examples].Answers.Select(answer => answer.Text);
}
