using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Conversations;

/// <summary>What people's messages cost on the storage, which is what limits how many can be served.</summary>
public sealed class StorageOperationsTests : IAsyncLifetime
{
    private const string Answer = "Three cities run a shared reporting desk where nobody is asked for papers.";

    private readonly Conference _conference = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates));
    private readonly InProcessStage _stage;

    public StorageOperationsTests() => _stage = new InProcessStage(_conference);

    public async ValueTask InitializeAsync()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task An_answer_costs_one_write_of_the_report_and_no_read()
    {
        for (var i = 1; i <= 30; i++)
        {
            await _stage.SayAsync("Amy", null, $"{Answer} ({i})");

            _stage.Operations.ShouldBe(["put reports/csd-2016/4.1.json"]);
        }
    }

    [Fact]
    public async Task A_delivery_that_comes_again_asks_nothing_of_the_storage()
    {
        await _stage.DeliverAsync("Amy", Answer, "the same");

        await _stage.DeliverAsync("Amy", Answer, "the same");

        _stage.Operations.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_answer_after_a_restart_reads_the_persons_own_report_alone()
    {
        await _stage.RestartAsync();

        await _stage.SayAsync("Amy", null, Answer);

        _stage.Operations.Where(IsRead).ShouldBe(["get reports/csd-2016/4.1.json"]);
        _stage.Operations.Count(IsOfConversation).ShouldBe(1);
    }

    [Fact]
    public async Task A_chairs_second_question_reads_only_the_reports_that_changed()
    {
        foreach (var session in _conference.Programme.Sessions)
        {
            var id = new ReportId(_conference.Programme.Event, session.Number);
            await _stage.Reports.ChangeAsync(id, report => report ?? new Report(id, _conference.Template.Reference, _stage.Time.GetUtcNow()), TestContext.Current.CancellationToken);
        }

        await _stage.RestartAsync();
        await _stage.SayAsync("Chris", null, "priority messages");
        _stage.Operations.Where(IsReadOfReport).Count().ShouldBe(_conference.Programme.Sessions.Count);

        await _stage.SayAsync("Chris", null, "priority messages");
        Unaudited().ShouldBe(["list reports/csd-2016/"]);

        await ChangeInAnEditorAsync("reports/csd-2016/2.1.json");
        await _stage.SayAsync("Chris", null, "priority messages");
        Unaudited().ShouldBe(["list reports/csd-2016/", "get reports/csd-2016/2.1.json"]);
    }

    [Fact]
    public async Task A_chair_who_asks_for_one_session_costs_no_look_at_the_others()
    {
        await _stage.SayAsync("Amy", null, "hello");
        await _stage.SayAsync("Chris", null, "priority messages 4.1");

        await _stage.SayAsync("Chris", null, "priority messages 4.1");

        _stage.Operations.Where(operation => operation.Contains("reports/", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>A write past the bot: the same words, another ETag.</summary>
    private async Task ChangeInAnEditorAsync(string name)
    {
        var document = BotReports.Documents.DocumentName.Parse(name);
        var read = await _stage.Documents.GetAsync(document, TestContext.Current.CancellationToken);
        await _stage.Documents.PutAsync(document, read!.Content, default, TestContext.Current.CancellationToken);
    }

    /// <summary>That a chair has asked is noted with each question.</summary>
    private IEnumerable<string> Unaudited() => _stage.Operations.Where(operation => !operation.StartsWith("put audit/csd-2016/", StringComparison.Ordinal));

    private static bool IsReadOfReport(string operation) => operation.StartsWith("get reports/", StringComparison.Ordinal);

    private static bool IsRead(string operation) => !operation.StartsWith("put ", StringComparison.Ordinal) && !IsOfConversation(operation);

    private static bool IsOfConversation(string operation) => operation.Contains(" conversations/", StringComparison.Ordinal);
}
