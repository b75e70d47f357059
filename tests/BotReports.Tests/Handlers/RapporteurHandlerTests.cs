using BotReports.Actions;
using BotReports.Bot.Handlers;
using BotReports.Reports;
using BotReports.Tests.Reports;
using Reply = BotReports.Bot.Handlers.Reply;

namespace BotReports.Tests.Handlers;

public sealed class RapporteurHandlerTests : IDisposable
{
    private static readonly Person Cleo = new("cleo", "Cleo Ito", "cleo@example.org");

    private readonly HandlerStage _stage = new();
    private readonly RapporteurHandler _handler = new(HandlerStage.Conference);

    private static Report Report => Joined(Sample.Report(), Sample.Amy, Sample.Ben, Cleo);

    public void Dispose() => _stage.Dispose();

    [Fact]
    public async Task Whoever_leaves_goes_back_to_the_report_that_they_joined_before()
    {
        var before = Joined(Sample.Report(Sample.Id with { Session = Sample.Session("2.1") }), Sample.Amy);
        var turn = await _stage.TurnAsync(Sample.Amy, Report, before);

        var decision = await _handler.HandleAsync(new Leave(), turn, TestContext.Current.CancellationToken);

        decision.Changed.ShouldHaveSingleItem().RapporteurOf(Sample.Amy.Id).ShouldBeNull();
        decision.WorksOn!.Report!.Id.ShouldBe(before.Id);
        decision.Next.ShouldBe(NextStep.AskNext);
    }

    [Fact]
    public async Task Whoever_leaves_their_only_report_is_asked_nothing_any_more()
    {
        var turn = await _stage.TurnAsync(Sample.Amy, Report);

        var decision = await _handler.HandleAsync(new Leave(), turn, TestContext.Current.CancellationToken);

        decision.WorksOn.ShouldBe(new Workplace(null));
        decision.Next.ShouldBe(NextStep.Close);
        decision.Replies.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("ben")]
    [InlineData("ben ito")]
    public async Task A_report_is_handed_over_to_somebody_by_a_name_that_only_they_have(string name)
    {
        var decision = await HandOverAsync(new HandOver(Name: name));

        decision.Changed.ShouldHaveSingleItem().Rapporteurs[0].Person.ShouldBe(Sample.Ben);
    }

    [Fact]
    public async Task A_report_is_handed_over_to_an_email_address() =>
        (await HandOverAsync(new HandOver(Name: "cleo@example.org"))).Changed.ShouldHaveSingleItem().Rapporteurs[0].Person.ShouldBe(Cleo);

    [Fact]
    public async Task A_name_that_several_have_changes_nothing_and_its_buttons_say_who_is_meant()
    {
        var decision = await HandOverAsync(new HandOver(Name: "ito"));

        decision.Changed.ShouldBeEmpty();
        decision.Replies.ShouldHaveSingleItem().ShouldBeOfType<Reply.Shown>().Card.Buttons.Select(button => button.Action)
            .ShouldBe([new HandOver(Person: Sample.Ben.Id, Report: Sample.Id), new HandOver(Person: Cleo.Id, Report: Sample.Id)]);
    }

    [Fact]
    public async Task A_button_about_another_report_hands_over_nothing()
    {
        var decision = await HandOverAsync(new HandOver(Person: Sample.Ben.Id, Report: Sample.Id with { Session = Sample.Session("2.1") }));

        decision.Changed.ShouldBeEmpty();
        decision.WorksOn.ShouldBeNull();
    }

    private async Task<Decision> HandOverAsync(HandOver action) =>
        await _handler.HandleAsync(action, await _stage.TurnAsync(Sample.Amy, Report), TestContext.Current.CancellationToken);

    private static Report Joined(Report report, params Person[] people) =>
        people.Index().Aggregate(report, (joined, next) => joined.Join(next.Item.Name, Sample.Delivery(next.Index + 1, next.Item)));
}
