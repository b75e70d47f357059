using BotReports.Actions;
using BotReports.Bot.Handlers;
using BotReports.Bot.Turns;
using BotReports.Reports;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;
using Reply = BotReports.Bot.Handlers.Reply;

namespace BotReports.Tests.Handlers;

public sealed class GroupHandlerTests : IDisposable
{
    private static readonly Breakouts Breakouts = new(HandlerStage.Conference);

    private readonly HandlerStage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public async Task A_group_that_is_opened_has_an_empty_report_and_leaves_the_sender_where_they_are()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, ExportSample.Empty);

        var decision = await new GroupHandler(HandlerStage.Conference, Breakouts).HandleAsync(new OpenGroup("Ásia"), turn, TestContext.Current.CancellationToken);

        decision.Changed.ShouldHaveSingleItem().Id.ShouldBe(Sample.Id with { Group = "asia" });
        decision.WorksOn.ShouldBeNull();
        Shown(decision).Card.Buttons[0].Action.ShouldBe(new Join(Sample.Id.Session, "asia"));
    }

    [Fact]
    public async Task A_group_that_is_open_is_not_opened_again()
    {
        var open = Sample.Report(Sample.Id with { Group = "asia" }) with { Group = "Asia group" };
        var turn = await _stage.TurnAsync(Sample.Amy, ExportSample.Empty, open);

        var decision = await new GroupHandler(HandlerStage.Conference, Breakouts).HandleAsync(new OpenGroup("asia"), turn, TestContext.Current.CancellationToken);

        decision.Changed.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_joins_a_group_works_on_its_report()
    {
        var open = Sample.Report(Sample.Id with { Group = "asia" }) with { Group = "Asia group" };
        var turn = await _stage.TurnAsync(Sample.Ben, report: null, open);

        var decision = await new SessionHandler(HandlerStage.Conference, Breakouts, _stage.Meeting).HandleAsync(new Join(Sample.Id.Session, "asia"), turn, TestContext.Current.CancellationToken);

        decision.WorksOn!.Report.ShouldBe(decision.Changed.ShouldHaveSingleItem());
        decision.WorksOn.Report!.RapporteurOf(Sample.Ben.Id).ShouldNotBeNull();
    }

    [Fact]
    public async Task An_answer_of_a_group_goes_where_the_button_says()
    {
        var group = (Sample.Report(Sample.Id with { Group = "asia" }) with { Group = "Asia group" }).With("examples", "Three cities run a shared desk.", 1);
        var address = new SlotAddress(Sample.Examples, group[Sample.Examples].LastId);
        var turn = await _stage.TurnAsync(Sample.Amy, ExportSample.Empty, group);

        var decision = await new AssignmentHandler(HandlerStage.Conference, Breakouts).HandleAsync(new Assign("asia", AnswerReference.At(address)), turn, TestContext.Current.CancellationToken);

        decision.Changed.ShouldHaveSingleItem()[Sample.Examples].Answers.ShouldHaveSingleItem().Text.ShouldBe("Three cities run a shared desk.");
    }

    [Fact]
    public async Task An_answer_that_the_group_has_taken_out_goes_nowhere()
    {
        var group = Sample.Report(Sample.Id with { Group = "asia" }) with { Group = "Asia group" };
        var turn = await _stage.TurnAsync(Sample.Amy, ExportSample.Empty, group);

        var decision = await new AssignmentHandler(HandlerStage.Conference, Breakouts)
            .HandleAsync(new Assign("asia", AnswerReference.At(new SlotAddress(Sample.Examples, 7))), turn, TestContext.Current.CancellationToken);

        decision.Changed.ShouldBe([ExportSample.Empty]);
        Shown(decision).Card.Notice!.Text.ShouldContain("Asia group");
    }

    private static Reply.Shown Shown(Decision decision) => decision.Replies.ShouldHaveSingleItem().ShouldBeOfType<Reply.Shown>();
}
