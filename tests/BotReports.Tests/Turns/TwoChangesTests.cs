using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Turns;

/// <summary>One message that changes two things.</summary>
public sealed class TwoChangesTests : IAsyncDisposable
{
    private const string OnlyRequired = """
        id: short
        version: 1
        title: Short
        sections:
          - id: only
            title: Only
            questions:
              - { id: first, kind: text, required: true, name: first, title: First, ask: What first? }
              - { id: second, kind: text, required: true, name: second, title: Second, ask: What second? }

        """;

    private readonly SeedSandbox _sandbox = new();
    private readonly Hosts _hosts;

    public TwoChangesTests()
    {
        _sandbox.Write("short.yaml", OnlyRequired);
        _hosts = new Hosts(conference: new Conference(ProgrammeFile.Load(SeedFolder.Programme) with { Template = "short" }, TemplateCatalog.Load(_sandbox.Path)));
    }

    [Fact]
    public async Task The_answer_to_the_last_required_question_submits_where_that_was_asked_for()
    {
        await BeginAsync();
        await _hosts.SayAsync(0, "Amy", "submit");

        var said = await _hosts.SayAsync(0, "Amy", "The second answer");

        said.ShouldContain("Submitted");
        var report = await _hosts.ReportAsync();
        report.Submission.ShouldNotBeNull().By.ShouldBe("amy");
        report.Summary.IsOwed.ShouldBeTrue();
        report.Fields["second"].Answers.ShouldHaveSingleItem().Text.ShouldBe("The second answer");
    }

    [Theory]
    [InlineData(Fault.Conflict)]
    [InlineData(Fault.AnswerLost)]
    [InlineData(Fault.CrashBefore)]
    [InlineData(Fault.CrashAfter)]
    public async Task Both_changes_are_made_or_neither(Fault fault)
    {
        await BeginAsync();
        await _hosts.SayAsync(0, "Amy", "submit");
        _hosts.Ways[0].FailAt(1, fault);

        await _hosts.SayAsync(0, "Amy", "The second answer");
        var revision = (await _hosts.ReportAsync()).Revision;
        await _hosts.AgainAsync(1, "Amy", "The second answer");

        var report = await _hosts.ReportAsync();
        report.Submission.ShouldNotBeNull();
        report.Fields["second"].Answers.ShouldHaveSingleItem().Text.ShouldBe("The second answer");
        report.Revision.ShouldBe(fault is Fault.CrashBefore ? revision + 2 : revision);
        report.Amendments.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_cannot_be_told_of_the_submission_is_told_with_the_next_reply()
    {
        await BeginAsync();
        await _hosts.SayAsync(0, "Amy", "submit");
        _hosts[0].Adapter.FailIn("chat-with-Amy", times: 1);
        await _hosts.SayAsync(0, "Amy", "The second answer");

        (await _hosts.SayAsync(0, "Amy", "status")).ShouldStartWith("✓ Submitted");
    }

    public async ValueTask DisposeAsync()
    {
        await _hosts.DisposeAsync();
        _sandbox.Dispose();
    }

    private async Task BeginAsync()
    {
        await _hosts.SayAsync(0, "Amy", "start 4.1");
        await _hosts.SayAsync(0, "Amy", "ok");
        await _hosts.SayAsync(0, "Amy", "The first answer");
    }
}
