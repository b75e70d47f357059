using System.Text;
using BotReports.Audits;
using BotReports.Documents;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Documents;
using BotReports.Tests.Exports;
using BotReports.Tests.Privacy;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;
using BotReports.Tests.Turns;

namespace BotReports.Tests.Audits;

/// <summary>What organizers and chairs read of others and decide about them is noted, without anybody's words.</summary>
public sealed class AuditTests : IAsyncDisposable
{
    private readonly MemoryDocuments _storage = new();
    private readonly FaultyDocuments _line;
    private readonly InProcessStage _stage;

    public AuditTests() => _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)), storage: _line = new FaultyDocuments(_storage));

    [Fact]
    public async Task Reads_and_decisions_are_noted_in_their_order()
    {
        await SubmitAsync();

        await _stage.SayAsync("Olga", null, "priority messages 4.1");
        await _stage.SayAsync("Olga", null, "who is missing");
        await _stage.SayAsync("Olga", null, "status");
        await _stage.SayAsync("Olga", null, "approve 4.1");
        await _stage.SayAsync("Olga", null, "ask 4.1 Who said quince?");

        (await EntriesAsync()).Select(entry => (entry.By, entry.Act, entry.About)).ShouldBe(
        [
            ("olga", AuditedAct.NamedChannel, null),
            ("olga", AuditedAct.ReadPriorityMessages, "4.1"),
            ("olga", AuditedAct.ReadMissingReports, null),
            ("olga", AuditedAct.ReadStatus, null),
            ("olga", AuditedAct.Approved, "4.1"),
            ("olga", AuditedAct.AskedBack, "4.1"),
        ]);
        Traces.Of("quince", _storage.All.Where(document => document.Key.StartsWith("audit/", StringComparison.Ordinal)).ToDictionary()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_refused_is_not_noted_and_neither_is_a_rapporteurs_own_work()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
        await _stage.SayAsync("Amy", null, "status");
        await _stage.SayAsync("Amy", null, "priority messages");
        await _stage.SayAsync("Amy", null, "approve 4.1");
        await _stage.SayAsync("Olga", null, "approve 4.1");

        (await EntriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_that_comes_again_is_noted_once()
    {
        _stage.RepeatsDeliveries = true;

        await _stage.SayAsync("Olga", null, "who is missing");

        (await EntriesAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nothing_is_read_that_could_not_be_noted()
    {
        _line.FailAt(1, Fault.Refused);

        (await _stage.SayAsync("Olga", null, "who is missing")).ShouldStartWith("I could not save that");
    }

    [Fact]
    public async Task An_organizer_has_it_as_a_file_in_their_own_chat_and_that_is_noted_too()
    {
        await _stage.SayAsync("Olga", null, "who is missing");

        (await _stage.SayAsync("Olga", null, "audit")).ShouldContain("(file csd-2016-audit.csv)");
        (await _stage.SayAsync("Amy", null, "audit")).ShouldStartWith("Only an organizer can do that");
        (await EntriesAsync()).Select(entry => entry.Act).ShouldBe([AuditedAct.ReadMissingReports, AuditedAct.ReadAudit]);
    }

    [Fact]
    public async Task Whoever_is_erased_is_not_in_it_any_more_and_what_they_did_is()
    {
        await _stage.SayAsync("Olga", null, "who is missing");

        await AuditOf(_storage).ForgetAsync(id => id == "olga", "somebody-1", "somebody", TestContext.Current.CancellationToken);

        var entry = (await EntriesAsync()).ShouldHaveSingleItem();
        (entry.By, entry.Name, entry.Act).ShouldBe(("somebody-1", "somebody", AuditedAct.ReadMissingReports));
        Traces.Of("olga", _storage.All.Where(document => document.Key.StartsWith("audit/", StringComparison.Ordinal)).ToDictionary()).ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_begins_as_a_formula_does_not_run_in_a_spreadsheet()
    {
        var entry = new AuditEntry(new DateTimeOffset(2016, 12, 8, 10, 0, 0, TimeSpan.Zero), "amy", "=HYPERLINK(\"x\")", AuditedAct.Approved, "4.1");

        var file = AuditFile.Write([entry], ExportSample.Conference, Phrases.English);

        Encoding.UTF8.GetString(file.Content.Span).ShouldBe("\uFEFFWhen,Who,Id,What,About\r\n2016-12-08 16:00:00,\"'=HYPERLINK(\"\"x\"\")\",amy,approved a report,4.1\r\n");
    }

    public async ValueTask DisposeAsync()
    {
        await _stage.DisposeAsync();
        _line.Dispose();
    }

    private static AuditLog AuditOf(MemoryDocuments storage) => new(storage, new DocumentQuarantine(), ExportSample.Conference);

    private Task<IReadOnlyList<AuditEntry>> EntriesAsync() => AuditOf(_storage).ListAsync(TestContext.Current.CancellationToken);

    private async Task SubmitAsync()
    {
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        await _stage.Reports.ChangeAsync(Sample.Id, _ => ZoesReport.Of(), TestContext.Current.CancellationToken);
    }
}
