using System.Threading.Channels;
using BotReports.Bot.Turns;
using BotReports.Reports;

namespace BotReports.Bot.Summaries;

/// <summary>Which reports owe something to somebody, as far as this host has heard. What is lost here is found by the next sweep. Thread-safe.</summary>
public sealed class PendingDeliveries : ITurnObserver
{
    // A null stands for "sweep all".
    private readonly Channel<ReportId?> _work = Channel.CreateUnbounded<ReportId?>();

    /// <summary>Delivers what this report owes, soon and in the background.</summary>
    public void Enqueue(ReportId report) => _work.Writer.TryWrite(report);

    /// <summary>Looks through all reports, soon and in the background.</summary>
    public void SweepSoon() => _work.Writer.TryWrite(null);

    /// <summary>Delivers what the reports owe that a turn has changed; where it named the channel, all that is owed.</summary>
    public void Committed(Turn turn)
    {
        if (turn.Binding is not null)
        {
            SweepSoon();
        }

        foreach (var (report, _) in turn.Reports.Changes)
        {
            if (report.Summary.IsOwed || report.UnsentQuestions().Any())
            {
                Enqueue(report.Id);
            }
        }
    }

    internal IAsyncEnumerable<ReportId?> ReadAllAsync(CancellationToken cancellationToken) => _work.Reader.ReadAllAsync(cancellationToken);
}
