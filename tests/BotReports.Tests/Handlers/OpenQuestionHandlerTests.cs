using BotReports.Actions;
using BotReports.Bot.Handlers;
using BotReports.Reports;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;

namespace BotReports.Tests.Handlers;

public sealed class OpenQuestionHandlerTests : IDisposable
{
    private static readonly OpenQuestionHandler Handler = new();

    private readonly HandlerStage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public async Task A_question_that_is_left_out_is_closed()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, ExportSample.Empty);

        var decision = await Handler.HandleAsync(new Skip(Sample.NewExample), turn, TestContext.Current.CancellationToken);

        decision.Changed.ShouldHaveSingleItem()[Sample.Examples].State.ShouldBe(FieldState.Skipped);
        decision.Next.ShouldBe(NextStep.AskNext);
    }

    [Fact]
    public async Task The_button_of_an_earlier_question_does_nothing_to_the_present_one()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, ExportSample.Empty);
        var earlier = new SlotAddress(FieldPath.Of("women"), null);

        var decision = await Handler.HandleAsync(new Skip(earlier), turn, TestContext.Current.CancellationToken);

        decision.Changed.ShouldBeEmpty();
        decision.Receipt!.Text.ShouldBe(turn.Phrases.OlderButton);
    }

    [Fact]
    public async Task A_list_that_is_done_is_closed_with_what_it_has()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, ExportSample.Empty.With("examples", "A desk.", 1));

        var decision = await Handler.HandleAsync(new Done(), turn, TestContext.Current.CancellationToken);

        decision.Changed.ShouldHaveSingleItem()[Sample.Examples].State.ShouldBe(FieldState.Done);
    }

    [Fact]
    public async Task At_the_beginning_there_is_nothing_to_go_back_to()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, ExportSample.Empty);

        var decision = await Handler.HandleAsync(new Back(), turn, TestContext.Current.CancellationToken);

        decision.Receipt!.Text.ShouldBe(turn.Phrases.AtTheBeginning);
        decision.Next.ShouldBe(new NextStep.Ask(Sample.NewExample));
    }

    [Fact]
    public async Task Back_asks_the_latest_answer_again()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, ExportSample.Empty.With("examples", "A desk.", 1));

        var decision = await Handler.HandleAsync(new Back(), turn, TestContext.Current.CancellationToken);

        decision.Next.ShouldBe(new NextStep.Ask(new SlotAddress(Sample.Examples, 1)));
    }

    [Fact]
    public async Task One_more_by_name_opens_the_list_of_that_name()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, ExportSample.Seed);

        var decision = await Handler.HandleAsync(new More(Name: "example"), turn, TestContext.Current.CancellationToken);

        decision.Next.ShouldBe(new NextStep.Ask(Sample.NewExample));
    }

    [Fact]
    public async Task Without_a_report_nothing_is_open()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, report: null);

        var decision = await Handler.HandleAsync(new Skip(), turn, TestContext.Current.CancellationToken);

        decision.Replies.ShouldBe([new BotReports.Bot.Handlers.Reply.Text(turn.Phrases.NotInAReport)]);
    }
}
