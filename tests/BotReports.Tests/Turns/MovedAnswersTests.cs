using BotReports.Actions;
using BotReports.Cards;
using BotReports.Reports;
using BotReports.Tests.Reports;

namespace BotReports.Tests.Turns;

/// <summary>Answers that are moved to another session's report take two writes: whatever happens between them, they are in one of the reports in the end.</summary>
public sealed class MovedAnswersTests : IAsyncDisposable
{
    private readonly Hosts _hosts = new();

    [Theory]
    [InlineData(1, Fault.Conflict)]
    [InlineData(2, Fault.Conflict)]
    [InlineData(3, Fault.Conflict)]
    [InlineData(1, Fault.AnswerLost)]
    [InlineData(2, Fault.AnswerLost)]
    [InlineData(2, Fault.Overtaken)]
    public async Task A_write_that_meets_another_moves_them_once(int write, Fault fault)
    {
        await _hosts.BeginAsync();
        await _hosts.SayAsync(0, "Amy", "A desk in Barcelona");
        await _hosts.SayAsync(0, "Olga", "hello");
        var seen = (await _hosts.ReportAsync()).AnswersRevision;
        _hosts.Ways[0].FailAt(write, fault);

        await _hosts[0].PressAsync("Olga", null, new CardButton("", new MoveAnswers(Sample.Session("4.1"), Sample.Session("4.2"), seen)), card: null);

        (await AnswersAsync("4.1")).ShouldBeEmpty();
        (await AnswersAsync("4.2")).ShouldBe(["A desk in Barcelona"]);
    }

    public ValueTask DisposeAsync() => _hosts.DisposeAsync();

    private async Task<IEnumerable<string>> AnswersAsync(string session) =>
        (await _hosts[1].Reports.RefreshAsync(new ReportId(Sample.Event, Sample.Session(session)), TestContext.Current.CancellationToken))!.Report[Sample.Examples].Answers.Select(answer => answer.Text);
}
