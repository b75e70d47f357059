using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Attachments;
using BotReports.Tests.Conversations;
using BotReports.Tests.Documents;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;
using BotReports.Tests.Turns;

namespace BotReports.Tests.Privacy;

/// <summary>What becomes of what people have said once the event's date for it is past.</summary>
public sealed class RetentionTests
{
    private static readonly DateOnly Until = new(2016, 12, 31);

    // The event is in Dhaka, six hours ahead of UTC.
    private static readonly DateTimeOffset End = new(2016, 12, 31, 18, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Until_the_last_minute_of_the_day_on_the_events_clock_everything_stays()
    {
        var storage = new MemoryDocuments();
        await using var stage = await StageAsync(storage, erases: true);
        var before = storage.All.Count;

        stage.Time.SetUtcNow(End.AddMinutes(-1));
        await stage.Retention.LookAsync(TestContext.Current.CancellationToken);

        storage.All.Count.ShouldBe(before);
    }

    [Fact]
    public async Task Then_conversations_go_and_the_reports_stay_without_them()
    {
        var storage = new MemoryDocuments();
        await using var stage = await StageAsync(storage, erases: false);

        stage.Time.SetUtcNow(End);
        await stage.Retention.LookAsync(TestContext.Current.CancellationToken);

        storage.All.Keys.Order(StringComparer.Ordinal).Select(name => name.Split('/')[0]).Distinct().ShouldBe(["channels", "events", "reports"]);
        storage.All["channels/csd-2016.json"].ShouldNotContain("olga");
        storage.All["events/csd-2016/trusted.json"].ShouldNotContain("gus");
        var report = await ReportAsync(stage);
        report.Conversations.ShouldBeEmpty();
        report[Sample.Examples].Answers.ShouldNotBeEmpty();
        storage.All.Keys.Count(name => name.Contains("/attachments/", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Where_the_reports_go_too_they_go_with_their_pictures()
    {
        var storage = new MemoryDocuments();
        await using var stage = await StageAsync(storage, erases: true);

        stage.Time.SetUtcNow(End);
        await stage.Retention.LookAsync(TestContext.Current.CancellationToken);

        storage.All.Keys.Where(name => name.StartsWith("reports/", StringComparison.Ordinal)).ShouldBeEmpty();
        (await stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task Another_event_in_the_same_storage_keeps_its_reports()
    {
        var storage = new MemoryDocuments();
        await using var stage = await StageAsync(storage, erases: true);
        await storage.PutAsync(DocumentName.Parse("reports/csd-2017/4.1.json"), "{}"u8.ToArray(), PutCondition.Always, TestContext.Current.CancellationToken);

        stage.Time.SetUtcNow(End);
        await stage.Retention.LookAsync(TestContext.Current.CancellationToken);

        storage.All.Keys.ShouldContain("reports/csd-2017/4.1.json");
    }

    [Fact]
    public async Task Whoever_writes_after_that_can_and_is_forgotten_the_next_day()
    {
        var storage = new MemoryDocuments();
        await using var stage = await StageAsync(storage, erases: false);
        stage.Time.SetUtcNow(End);
        await stage.Retention.LookAsync(TestContext.Current.CancellationToken);

        (await stage.SayAsync("Amy", null, "status")).ShouldContain("4.1");
        storage.All.Keys.ShouldContain(name => name.StartsWith("conversations/", StringComparison.Ordinal));
        await stage.Retention.LookAsync(TestContext.Current.CancellationToken);

        storage.All.Keys.ShouldNotContain(name => name.StartsWith("conversations/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, Fault.CrashBefore)]
    [InlineData(true, Fault.CrashAfter)]
    [InlineData(false, Fault.CrashBefore)]
    [InlineData(false, Fault.CrashAfter)]
    [InlineData(false, Fault.Conflict)]
    public async Task Whatever_interrupts_it_the_next_look_makes_an_end_of_it(bool erases, Fault fault)
    {
        var writes = 0;
        for (var hasHappened = true; hasHappened; writes++)
        {
            await using var hosts = new Hosts(1, ConferenceOf(erases));
            await BeginAsync(hosts[0]);
            hosts[0].Time.SetUtcNow(End);
            hosts.Ways[0].FailAt(writes + 1, fault);

            try
            {
                await hosts[0].Retention.LookAsync(hosts.Ways[0].Life);
            }
            catch (OperationCanceledException)
            {
                await hosts.StartAgainAsync(0);
            }

            hasHappened = hosts.Ways[0].HasHappened;
            hosts.Ways[0].Disarm();
            await hosts[0].Retention.LookAsync(hosts.Ways[0].Life);

            var folders = hosts.Storage.All.Keys.Select(name => name.Split('/')[0]).Distinct().Order(StringComparer.Ordinal);
            string.Join(' ', folders).ShouldBe(erases ? "channels events" : "channels events reports", $"{fault} at write {writes + 1}");
        }

        writes.ShouldBeGreaterThan(4);
    }

    [Fact]
    public async Task Organizers_see_in_status_how_long_it_is_kept()
    {
        await using var stage = await StageAsync(new MemoryDocuments(), erases: true);

        (await stage.SayAsync("Olga", null, "status")).ShouldContain("kept until 31 Dec 2016. The reports go then too.");
    }

    [Fact]
    public void A_day_ends_on_the_events_clock_even_where_the_next_begins_an_hour_late() =>
        new Retention(new DateOnly(2018, 11, 3), false).EndIn(TimeZoneInfo.FindSystemTimeZoneById("America/Sao_Paulo")).ShouldBe(new DateTimeOffset(2018, 11, 4, 3, 0, 0, TimeSpan.Zero));

    private static Conference ConferenceOf(bool erases) =>
        new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)) { Retention = new Retention(Until, erases) };

    private static async Task<InProcessStage> StageAsync(MemoryDocuments storage, bool erases)
    {
        var stage = new InProcessStage(ConferenceOf(erases), storage: storage);
        await BeginAsync(stage);
        return stage;
    }

    private static async Task BeginAsync(InProcessStage stage)
    {
        await stage.SayAsync("Olga", InProcessStage.OrganizersChannel, "use this channel");
        await stage.SayAsync("Gus", null, "priority messages");
        await stage.SayAsync("Olga", null, "trust @Gus Guest");
        await stage.SayAsync("Amy", null, "start 4.1");
        await stage.SayAsync("Amy", null, "ok");
        await stage.AttachAsync("Amy", "flipchart.jpg", SampleFiles.Jpeg(), "An example.");
    }

    private static async Task<Report> ReportAsync(InProcessStage stage) => (await stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken)).ShouldNotBeNull();
}
