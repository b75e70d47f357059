using System.Runtime.CompilerServices;
using System.Threading.Channels;
using BotReports.Bot.Turns;
using BotReports.Reports;

namespace BotReports.Bot.Outbox;

/// <summary>Tells the outbox which reports owe something, as far as this host has heard. What is lost here is found by the next sweep. Thread-safe.</summary>
internal sealed class OutboxSignal : ITurnObserver
{
    // A null stands for "sweep all".
    private readonly Channel<ReportId?> _work = Channel.CreateUnbounded<ReportId?>();
    private int _sweeps;

    /// <summary>Delivers what this report owes, soon and in the background.</summary>
    public void Enqueue(ReportId report) => _work.Writer.TryWrite(report);

    /// <summary>Looks through all reports, soon and in the background. One sweep serves all who ask before it begins.</summary>
    public void SweepSoon()
    {
        if (Interlocked.Exchange(ref _sweeps, 1) == 0)
        {
            _work.Writer.TryWrite(null);
        }
    }

    /// <summary>Delivers what the reports owe that a turn has changed; all that is owed where the turn named the channel, or came from a conversation that could not be reached before.</summary>
    public void Committed(Turn turn)
    {
        if (turn.Binding is not null || (turn.Stored.Conversation is not { IsReachable: true } && turn.Place.IsReachable))
        {
            SweepSoon();
        }

        foreach (var (report, _) in turn.Reports.Changes)
        {
            if (report.OwesMessages())
            {
                Enqueue(report.Id);
            }
        }
    }

    internal async IAsyncEnumerable<ReportId?> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var report in _work.Reader.ReadAllAsync(cancellationToken))
        {
            if (report is null)
            {
                Volatile.Write(ref _sweeps, 0);
            }

            yield return report;
        }
    }
}
