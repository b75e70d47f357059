using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Conversations;

/// <summary>What organizers do with the buttons of a summary, where others see them too.</summary>
public sealed class ReviewTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)) { Joining = JoinRule.Open });

    [Fact]
    public async Task An_organizer_approves_what_the_summary_shows_and_the_summary_says_so_where_it_stands()
    {
        await SubmitAsync();

        (await _stage.PressAsync("Olga", "organizers", "Approve")).ShouldContain("Approved");

        (await ReportAsync()).Approval!.By.ShouldBe("olga");
        _stage.Adapter.Cards[^1].Card.Buttons.Select(button => button.Title).ShouldBe(["Lock", "Ask back"]);
        _stage.Adapter.Cards[^1].Id.ShouldBe((await ReportAsync()).Summary.Posts.ShouldHaveSingleItem().ActivityId);
    }

    [Theory]
    [InlineData("Amy")]
    [InlineData("Ben")]
    [InlineData("Chris")]
    public async Task Nobody_else_does_whatever_they_press(string who)
    {
        await SubmitAsync();
        var before = await ReportAsync();

        (await _stage.PressAsync(who, "organizers", "Approve")).ShouldContain("Only an organizer can do that");
        (await _stage.PressAsync(who, "organizers", "Ask back")).ShouldContain("Only an organizer can do that");
        (await ReportAsync()).ShouldBeSameAs(before);
    }

    [Fact]
    public async Task What_has_changed_since_the_summary_was_shown_is_not_approved_unseen()
    {
        await SubmitAsync();
        var (approve, card) = Newest("Approve");
        await _stage.SayAsync("Amy", null, "edit 1.1");
        await _stage.SayAsync("Amy", null, "A better example");

        (await _stage.PressAsync("Olga", "organizers", approve, card)).ShouldContain("has changed since that summary");
        (await ReportAsync()).Approval.ShouldBeNull();

        await _stage.PressAsync("Olga", "organizers", "Approve");
        (await ReportAsync()).Approval.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_question_is_written_in_a_field_and_asked_once_however_often_it_is_sent()
    {
        await SubmitAsync();
        await _stage.PressAsync("Olga", "organizers", "Ask back");
        var (ask, card) = Newest("Ask back");

        await _stage.PressAsync("Olga", "organizers", ask, card, ("words", "Who is meant?"));
        await _stage.PressAsync("Olga", "organizers", ask, card, ("words", "Who is meant?"));

        (await ReportAsync()).Questions.ShouldHaveSingleItem().Wording.Text.ShouldBe("Who is meant?");
    }

    [Fact]
    public async Task The_rapporteur_replies_in_the_field_below_the_question_and_the_walk_is_not_disturbed()
    {
        await SubmitAsync();
        await _stage.SayAsync("Olga", null, "ask 4.1 Who is meant?");
        var (reply, card) = Newest("Reply");

        await _stage.PressAsync("Amy", null, reply, card, ("words", "Cities"));

        (await ReportAsync()).Questions.ShouldHaveSingleItem().Reply!.Text.ShouldBe("Cities");
        (await ReportAsync()).Notes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_question_that_could_not_be_brought_is_brought_by_a_later_sweep_and_then_no_more()
    {
        await SubmitAsync();
        _stage.Adapter.FailIn("chat-with-Amy", times: 1);

        (await _stage.SayAsync("Olga", null, "ask 4.1 Who is meant?")).ShouldNotContain("#chat-with-Amy");
        _stage.Time.Advance(TimeSpan.FromSeconds(30));
        (await SweepAsync()).ShouldHaveSingleItem().ShouldContain("Who is meant?");
        (await SweepAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Everybody_who_fills_the_report_is_asked_in_their_own_chat()
    {
        await SubmitAsync();
        await _stage.SayAsync("Ben", null, "join 4.1");

        var said = await _stage.SayAsync("Olga", null, "ask 4.1 Who is meant?");

        said.ShouldContain("#chat-with-Amy");
        said.ShouldContain("#chat-with-Ben");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private async Task SubmitAsync()
    {
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        foreach (var text in (string[])["start 4.1", "ok", "An example", "submit", "A recommendation", "A message", "yes"])
        {
            await _stage.SayAsync("Amy", null, text);
        }
    }

    private (CardButton Button, string Card) Newest(string title) => _stage.Adapter.Cards.Reverse()
        .SelectMany(shown => shown.Card.Buttons, (shown, button) => (button, shown.Id))
        .First(shown => shown.button.Title == title);

    private async Task<IReadOnlyList<string>> SweepAsync()
    {
        await _stage.Outbox.SweepAsync(TestContext.Current.CancellationToken);
        return [.. _stage.Adapter.Take().Select(said => said.Text)];
    }

    private async Task<Report> ReportAsync() => (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))!;
}
