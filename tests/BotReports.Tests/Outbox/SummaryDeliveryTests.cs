using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Documents;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;
using BotReports.Tests.Turns;

namespace BotReports.Tests.Outbox;

public sealed class SummaryDeliveryTests : IAsyncDisposable
{
    private readonly FaultyDocuments _line = new(new MemoryDocuments());
    private readonly InProcessStage _stage;

    public SummaryDeliveryTests() => _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)), storage: _line);

    [Fact]
    public async Task A_summary_waits_until_an_organizer_names_the_channel()
    {
        await SubmitAsync();
        (await ReportAsync()).Summary.IsOwed.ShouldBeTrue();

        var said = await _stage.SayAsync("Olga", "organizers", "use this channel");

        said.ShouldContain("Session report · 4.1");
        (await ReportAsync()).Summary.IsOwed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_summary_that_could_not_be_posted_is_posted_by_a_later_sweep_and_then_no_more()
    {
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        _stage.Adapter.FailIn("organizers", times: 2);

        (await SubmitAsync()).ShouldNotContain("#organizers");
        _stage.Time.Advance(TimeSpan.FromSeconds(30));
        (await SweepAsync()).ShouldBeEmpty();
        _stage.Time.Advance(TimeSpan.FromSeconds(30));
        (await SweepAsync()).ShouldHaveSingleItem().ShouldContain("Session report · 4.1");
        (await SweepAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task While_somebody_posts_a_summary_nobody_else_does_and_a_claim_that_is_forgotten_runs_out()
    {
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        _stage.Adapter.FailIn("organizers", times: 1);
        await SubmitAsync();
        var now = _stage.Time.GetUtcNow();
        await _stage.Reports.ChangeAsync(Sample.Id, report => report! with { Summary = report.Summary with { ClaimedUntil = now.AddMinutes(2) } }, Token);

        (await SweepAsync()).ShouldBeEmpty();

        _stage.Time.Advance(TimeSpan.FromMinutes(3));
        (await SweepAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_change_after_the_submission_updates_the_message_and_posts_no_second_one()
    {
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        await SubmitAsync();
        var posted = (await ReportAsync()).Summary.Posts.ShouldHaveSingleItem();

        await _stage.SayAsync("Amy", null, "more example");
        var said = await _stage.SayAsync("Amy", null, "Another example, remembered late");

        said.ShouldContain("#organizers (the message is updated)");
        said.ShouldContain("changed: 1.2");
        (await ReportAsync()).Summary.Posts.ShouldHaveSingleItem().ActivityId.ShouldBe(posted.ActivityId);
    }

    [Fact]
    public async Task A_summary_goes_where_the_channels_service_is_now()
    {
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        _stage.ServiceUrl = "urn:moved";
        await _stage.SayAsync("Ben", "organizers", "help");
        await _stage.RestartAsync();

        await SubmitAsync();

        _stage.Adapter.ServiceOf("organizers").ShouldBe("urn:moved");
    }

    [Fact]
    public async Task A_summary_is_not_offered_to_a_channel_that_the_bot_was_taken_out_of_until_it_is_back()
    {
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        await _stage.Known.MarkUnreachableAsync("test", "organizers", Token);
        await _stage.RestartAsync();

        (await SubmitAsync()).ShouldNotContain("#organizers");
        (await SweepAsync()).ShouldBeEmpty();
        (await ReportAsync()).Summary.ClaimedUntil.ShouldBeNull();

        (await _stage.SayAsync("Olga", "organizers", "help")).ShouldContain("Session report · 4.1");
    }

    [Fact]
    public async Task A_claim_that_was_written_and_counts_as_a_conflict_is_still_this_deliverys()
    {
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        _stage.Adapter.FailIn("organizers", times: 1);
        await SubmitAsync();
        _stage.Time.Advance(TimeSpan.FromMinutes(1));
        _line.FailAt(1, Fault.Overtaken);

        (await SweepAsync()).ShouldHaveSingleItem().ShouldContain("Session report · 4.1");

        _line.HasHappened.ShouldBeTrue();
        (await ReportAsync()).Summary.IsOwed.ShouldBeFalse();
    }

    public async ValueTask DisposeAsync()
    {
        await _stage.DisposeAsync();
        _line.Dispose();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private async Task<string> SubmitAsync()
    {
        string[] said = ["start 4.1", "ok", "An example", "done", "A recommendation", "skip", "skip", "skip", "done", "skip", "skip", "skip", "skip", "skip", "A message", "done", "skip", "skip", "submit"];
        foreach (var text in said)
        {
            await _stage.SayAsync("Amy", null, text);
        }

        return await _stage.PressAsync("Amy", null, "Yes");
    }

    private async Task<IReadOnlyList<string>> SweepAsync()
    {
        await _stage.Outbox.SweepAsync(Token);
        return [.. _stage.Adapter.Take().Select(said => said.Text)];
    }

    private async Task<Report> ReportAsync() => (await _stage.Reports.FindAsync(Sample.Id, Token))!;
}
