using System.Text;
using BotReports.Cards;
using BotReports.Exports;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Summaries;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Conversations;

/// <summary>What becomes of a session that does not take place.</summary>
public sealed class CancelledSessionTests : IAsyncDisposable
{
    private const string Told = "Session 4.1 has been cancelled, so it needs no report.";

    private readonly Conference _conference = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates));
    private readonly InProcessStage _stage;

    public CancelledSessionTests() => _stage = new(_conference);

    [Fact]
    public async Task It_is_not_offered_and_whoever_asks_for_it_is_told()
    {
        Cancel();

        var offered = await _stage.SayAsync("Ben", null, "start");
        offered.ShouldContain("3.1");
        offered.ShouldNotContain("4.1");

        // The number is known all the same.
        (await _stage.SayAsync("Ben", null, "4.1")).ShouldContain(Told);
        (await _stage.SayAsync("Ben", null, "join 4.1")).ShouldContain(Told);
        (await _stage.SayAsync("Ben", null, "start 4.1")).ShouldContain(Told);
        (await ReportAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_fills_another_report_stays_there()
    {
        Cancel();
        await BeginAsync("Ben", "3.1");

        var said = await _stage.SayAsync("Ben", null, "start 4.1");

        said.ShouldContain(Told);
        said.ShouldNotContain(Phrases.English.ChooseSession);
    }

    [Fact]
    public async Task Whoever_works_on_its_report_already_goes_on_with_it()
    {
        await BeginAsync("Amy", "4.1");
        Cancel();

        (await _stage.SayAsync("Amy", null, "sessions")).ShouldContain("4.1");
        (await _stage.SayAsync("Amy", null, "4.1")).ShouldNotContain(Told);
        (await _stage.SayAsync("Amy", null, "preview")).ShouldContain("cancelled");
        (await _stage.SayAsync("Ben", null, "join 4.1")).ShouldContain(Told);
        (await ReportAsync())!.RapporteurOf("ben").ShouldBeNull();
    }

    [Fact]
    public async Task Its_breakout_groups_take_nobody_in_any_more()
    {
        await BeginAsync("Amy", "4.1");
        await _stage.SayAsync("Amy", null, "group Asia");
        Cancel();

        (await _stage.SayAsync("Ben", null, "join 4.1 Asia")).ShouldContain(Told);
    }

    [Fact]
    public void Its_summary_and_its_files_say_that_it_is_cancelled()
    {
        var report = Sample.Report().Join(Sample.Delivery(0), ["Amy Shannon"]);
        string[] Shown() =>
        [
            PlainTextRenderer.Render(SummaryCard.ForOrganizers(report, _conference, Phrases.English)),
            Encoding.UTF8.GetString(MarkdownExport.Write(ReportExport.Of(report, _conference, "en")).Content.Span),
            Encoding.UTF8.GetString(JsonExport.Write(ReportExport.Of(report, _conference, "en")).Content.Span),
            ExportedWords.SessionLine(ReportExport.Of(report, _conference, "fr"), Phrases.In("fr")),
        ];

        Shown().ShouldAllBe(shown => !shown.Contains("ancel", StringComparison.Ordinal) && !shown.Contains("annul", StringComparison.Ordinal));

        Cancel();
        var cancelled = Shown();
        cancelled[0].ShouldContain("cancelled");
        cancelled[1].ShouldContain("(cancelled)");
        cancelled[2].ShouldContain("\"cancelled\": true");
        cancelled[3].ShouldEndWith("(annulée)");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private void Cancel() => _conference.Follow(_conference.Programme with
    {
        Sessions = [.. _conference.Programme.Sessions.Select(session => session.Number == Sample.Id.Session ? session with { IsCancelled = true } : session)],
    });

    private async Task BeginAsync(string person, string session)
    {
        await _stage.SayAsync(person, null, $"start {session}");
        await _stage.SayAsync(person, null, "ok");
        await _stage.SayAsync(person, null, $"{person} Somebody");
    }

    private Task<Report?> ReportAsync() => _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken);
}
