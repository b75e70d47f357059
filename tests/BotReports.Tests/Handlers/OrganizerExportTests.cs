using System.Text;
using BotReports.Audits;
using BotReports.Bot.Cards;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Documents;
using BotReports.Tests.Exports;
using BotReports.Tests.Exports.Proceedings;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;
using BotReports.Tests.Turns;

namespace BotReports.Tests.Handlers;

/// <summary>What organizers read and take without filling a report.</summary>
public sealed class OrganizerExportTests : IAsyncDisposable
{
    private readonly MemoryDocuments _storage = new();
    private readonly FaultyDocuments _line;
    private readonly InProcessStage _stage;

    public OrganizerExportTests() => _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)), storage: _line = new FaultyDocuments(_storage));

    [Fact]
    public async Task What_an_organizer_reads_and_takes_is_noted_and_what_is_only_offered_is_not()
    {
        await PutAsync(EventSample.Submitted);

        foreach (var words in new[] { "show 1.1", "export 1.1", "export 1.1 json", "export all", "export all markdown", "show 2.1", "export all approved json" })
        {
            await _stage.SayAsync("Olga", null, words);
        }

        (await EntriesAsync()).ShouldBe([("olga", AuditedAct.ReadReport, "1.1"), ("olga", AuditedAct.ExportedReport, "1.1"), ("olga", AuditedAct.ExportedEvent, null)]);
    }

    [Theory]
    [InlineData("Chris")]
    [InlineData("Zed")]
    public async Task Whoever_is_no_organizer_is_refused_and_nothing_is_noted(string who)
    {
        await PutAsync(EventSample.Submitted);

        foreach (var words in new[] { "show 1.1", "export 1.1 word", "export all", "export all word" })
        {
            (await _stage.SayAsync(who, null, words)).ShouldStartWith("Only an organizer can do that.", Case.Sensitive, words);
        }

        (await EntriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_that_cannot_be_read_is_named_and_stops_nothing_else()
    {
        await PutAsync(EventSample.Submitted);
        await _storage.PutAsync(new ReportId(Sample.Event, Sample.Session("2.2")).Document, "{"u8.ToArray(), PutCondition.Always, TestContext.Current.CancellationToken);

        (await _stage.SayAsync("Olga", null, "show 2.2")).ShouldStartWith("The report on session 2.2 cannot be read.");
        (await _stage.SayAsync("Olga", null, "export 2.2 word")).ShouldStartWith("The report on session 2.2 cannot be read.");
        var all = await _stage.SayAsync("Olga", null, "export all markdown");
        all.ShouldContain("One report: csd-2016-reports.md");
        all.ShouldContain("Not in it, because it cannot be read: 2.2");
        (await _stage.SayAsync("Olga", null, "export all")).ShouldContain("Not in it, because it cannot be read: 2.2");
    }

    [Fact]
    public async Task What_takes_long_is_announced_first()
    {
        var sessions = new List<Session>();
        for (var number = 1; number <= 41; number++)
        {
            sessions.Add(new Session(Sample.Session($"5.{number}"), LocalizedText.English("Theme"), new DateTimeOffset(2016, 12, 8, 9, 0, 0, TimeSpan.FromHours(6)), new DateTimeOffset(2016, 12, 8, 10, 0, 0, TimeSpan.FromHours(6))));
        }

        await using var stage = new InProcessStage(new Conference(ProgrammeFile.Load(SeedFolder.Programme) with { Sessions = sessions }, TemplateCatalog.Load(SeedFolder.Templates)));
        foreach (var session in sessions)
        {
            var report = EventSample.Begun(session.Number.Value).With("women", "Words", 1);
            await stage.Reports.ChangeAsync(report.Id, _ => report, TestContext.Current.CancellationToken);
        }

        (await stage.SayAsync("Olga", null, "export all word")).ShouldBe("I am putting 41 reports together; that takes a moment.\n\n41 reports: csd-2016-proceedings.docx\n(file csd-2016-proceedings.docx)");
    }

    [Fact]
    public async Task Where_the_pictures_cannot_be_had_that_is_said()
    {
        await PutAsync(EventSample.Pictures);
        await _stage.SayAsync("Olga", null, "status");
        _line.Missing = "/attachments/";

        (await _stage.SayAsync("Olga", null, "export all word")).ShouldBe("I could not put it together now, because the storage did not answer. Please ask again in a moment.");
    }

    [Fact]
    public async Task Whoever_fills_a_report_gets_it_as_its_rapporteur()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
        await _stage.Reports.ChangeAsync(Sample.Id, report => report!.Quote(EventSample.Secret, null, 50), TestContext.Current.CancellationToken);
        var files = new List<string>();
        _stage.Adapter.Sending = activity => files.AddRange((activity.Attachments ?? []).Where(attachment => FileAttachment.TryGet(attachment, out _)).Select(attachment => FileAttachment.TryGet(attachment, out var file) ? Encoding.UTF8.GetString(file.Content.Span) : ""));

        await _stage.SayAsync("Amy", null, "export 4.1 markdown");
        await _stage.SayAsync("Olga", null, "export 4.1 markdown");

        files.Count.ShouldBe(2);
        files[0].ShouldContain(EventSample.Secret);
        files[1].ShouldNotContain(EventSample.Secret);
    }

    [Fact]
    public async Task A_session_that_is_cancelled_keeps_its_report_which_says_so()
    {
        await using var stage = new InProcessStage(EventSample.Conference);
        await stage.Reports.ChangeAsync(EventSample.Cancelled.Id, _ => EventSample.Cancelled, TestContext.Current.CancellationToken);

        (await stage.SayAsync("Olga", null, "show 2.2")).ShouldContain("cancelled");
        (await stage.SayAsync("Olga", null, "export 2.2 json")).ShouldContain("(file csd-2016-2.2.json)");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private async Task PutAsync(Report report) => await _stage.Reports.ChangeAsync(report.Id, _ => report, TestContext.Current.CancellationToken);

    private async Task<IEnumerable<(string, AuditedAct, string?)>> EntriesAsync() =>
        (await new AuditLog(_storage, new DocumentQuarantine(), new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates))).ListAsync(TestContext.Current.CancellationToken))
            .Select(entry => (entry.By, entry.Act, entry.About));
}
