using System.Runtime.CompilerServices;
using System.Threading.Channels;
using BotReports.Access;
using BotReports.Announcements;
using BotReports.Bot.Turns;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Webhooks;

namespace BotReports.Bot.Outbox;

/// <summary>Tells the outbox which reports have changed on this host, and may owe something now. What is lost here is found by the next sweep. Thread-safe.</summary>
internal sealed class OutboxSignal : ITurnObserver
{
    // A null stands for "sweep all".
    private readonly Channel<Report?> _work = Channel.CreateUnbounded<Report?>();
    private int _sweeps;

    /// <summary>Delivers what this report owes, soon and in the background. It may have changed by then: the claim looks at it again.</summary>
    public void Enqueue(Report report) => _work.Writer.TryWrite(report);

    /// <summary>Looks through all reports, soon and in the background. One sweep serves all who ask before it begins.</summary>
    public void SweepSoon()
    {
        if (Interlocked.Exchange(ref _sweeps, 1) == 0)
        {
            _work.Writer.TryWrite(null);
        }
    }

    /// <summary>Delivers what the reports owe that a turn has changed; all that is owed where the turn named the channel or sent an announcement, tests a webhook or wants the board, or came from a conversation that could not be reached before.</summary>
    public void Committed(Turn turn)
    {
        if (turn.Binding is not null || turn.Announcing is AnnouncementChange.Sent || turn.Webhook is WebhookChange.Tested || turn.Board is BoardChange.Posted || turn.Trust is TrustChange.Missed || (turn.Stored.Conversation is not { IsReachable: true } && turn.Place.IsReachable))
        {
            SweepSoon();
        }

        foreach (var (report, over) in turn.Reports.Changes)
        {
            Enqueue(report);

            // Somebody, or a program, may have asked to be told of it.
            if (!report.Decisions.IsEmpty && report.Decisions[^1] != over?.Report.Decisions.LastOrDefault())
            {
                SweepSoon();
            }
        }
    }

    internal async IAsyncEnumerable<Report?> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
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
