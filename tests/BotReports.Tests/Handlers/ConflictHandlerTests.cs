using BotReports.Actions;
using BotReports.Bot.Handlers;
using BotReports.Reports;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;

namespace BotReports.Tests.Handlers;

public sealed class ConflictHandlerTests : IDisposable
{
    private static readonly ConflictHandler Handler = new();

    private static readonly FieldPath Women = FieldPath.Of("women");

    private static readonly Report Conflict = AnsweredByBoth();

    private readonly HandlerStage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public async Task Whose_answer_came_first_can_let_it_stand()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, Conflict);

        var decision = await Handler.HandleAsync(new KeepMine(), turn, TestContext.Current.CancellationToken);

        decision.Changed.ShouldHaveSingleItem()[Women].Answers.ShouldHaveSingleItem().Text.ShouldBe("as Amy put it");
    }

    [Fact]
    public async Task Whose_answer_came_later_can_let_the_other_stand()
    {
        var turn = await _stage.TurnAsync(Sample.Ben, Conflict);

        var decision = await Handler.HandleAsync(new KeepTheirs(new SlotAddress(Women, 2)), turn, TestContext.Current.CancellationToken);

        decision.Changed.ShouldHaveSingleItem()[Women].Answers.ShouldHaveSingleItem().Text.ShouldBe("as Amy put it");
    }

    [Fact]
    public async Task Both_can_stand()
    {
        var turn = await _stage.TurnAsync(Sample.Ben, Conflict);

        var decision = await Handler.HandleAsync(new KeepBoth(), turn, TestContext.Current.CancellationToken);

        decision.Changed.ShouldHaveSingleItem()[Women].Answers.ShouldAllBe(answer => answer.Beside == null);
    }

    [Fact]
    public async Task What_is_settled_is_not_settled_again()
    {
        var turn = await _stage.TurnAsync(Sample.Ben, Conflict.KeepBoth(Women, Conflict[Women].Find(2)!, Sample.Delivery(3)));

        var decision = await Handler.HandleAsync(new KeepMine(new SlotAddress(Women, 2)), turn, TestContext.Current.CancellationToken);

        decision.Changed.ShouldBeEmpty();
        decision.Receipt!.Text.ShouldBe(turn.Phrases.NoRival);
    }

    private static Report AnsweredByBoth()
    {
        var slot = HandlerStage.Conference.Walk(ExportSample.Empty).Find(new SlotAddress(Women, null))!;
        return ExportSample.Empty.Answer(slot, "as Amy put it", null, Sample.Delivery(1)).Answer(slot, "as Ben put it", null, Sample.Delivery(2, Sample.Ben));
    }
}
