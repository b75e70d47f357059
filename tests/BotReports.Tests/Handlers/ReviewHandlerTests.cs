using BotReports.Actions;
using BotReports.Bot.Handlers;
using BotReports.Reports;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;
using Reply = BotReports.Bot.Handlers.Reply;

namespace BotReports.Tests.Handlers;

public sealed class ReviewHandlerTests : IDisposable
{
    private static readonly Report Submitted = ExportSample.Empty.Submit(Sample.Delivery(40));

    private readonly HandlerStage _stage = new() { IsPressed = true };
    private readonly ReviewHandler _handler = new(HandlerStage.Conference, HandlerStage.Roles);

    public void Dispose() => _stage.Dispose();

    [Fact]
    public async Task An_organizer_approves_what_the_summary_shows()
    {
        var decision = await ApproveAsync(HandlerStage.Organizer, Submitted.AnswersRevision);

        decision.Changed.ShouldHaveSingleItem().Approval!.Name.ShouldBe(HandlerStage.Organizer.Name);
        decision.Replies.ShouldHaveSingleItem().ShouldBeOfType<Reply.Ephemeral>().Words.ShouldContain(HandlerStage.Organizer.Name);
        decision.Replacement.ShouldBeNull("The outbox alone touches a summary: in Slack the card's other parts would be posted again.");
    }

    [Fact]
    public async Task What_is_newer_than_the_summary_is_not_approved()
    {
        var decision = await ApproveAsync(HandlerStage.Organizer, Submitted.AnswersRevision - 1);

        decision.Changed.ShouldBeEmpty();
        decision.Replies.ShouldHaveSingleItem().ShouldBeOfType<Reply.Ephemeral>();
    }

    [Fact]
    public async Task Nobody_else_approves_anything()
    {
        var decision = await ApproveAsync(Sample.Amy, Submitted.AnswersRevision);

        decision.Changed.ShouldBeEmpty();
        decision.Replacement.ShouldBeNull();
    }

    [Fact]
    public async Task Asking_back_without_words_shows_a_field_for_them()
    {
        var turn = await _stage.TurnAsync(HandlerStage.Organizer, report: null, Submitted);

        var decision = await _handler.HandleAsync(new AskBack(Sample.Id.Session), turn, TestContext.Current.CancellationToken);

        decision.Changed.ShouldBeEmpty();
        decision.Replies.ShouldHaveSingleItem().ShouldBeOfType<Reply.Shown>().Card.Buttons[0].Action.ShouldBe(new AskBack(Sample.Id.Session));
    }

    private async Task<Decision> ApproveAsync(Person person, int revision) => await _handler.HandleAsync(
        new Approve(Sample.Id.Session, revision), await _stage.TurnAsync(person, report: null, Submitted), TestContext.Current.CancellationToken);
}
