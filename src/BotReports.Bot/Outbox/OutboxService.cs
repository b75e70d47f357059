using System.Collections.Concurrent;
using BotReports.Bot.Signals;
using BotReports.Bot.Turns;
using BotReports.Documents;
using BotReports.Reports;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>
/// The outbox: delivers what reports owe to conversations, at once when told of it, and by looking through all reports at start and
/// every now and then. Hosts that share a storage each run one; a conditional write of the claim decides which of them delivers. What fails
/// is put off or parked, in the report. Conversations are served in parallel, each by one delivery at a time.
/// </summary>
internal sealed partial class OutboxService(
    IReportStore reports, IEnumerable<IOutboxSource> sources, OutboxDelivery delivery, IEnumerable<OutboxNotices> notices, OutboxSignal signal, OutboxDepth depth, TimeProvider time, ILogger<OutboxService> logger) : RestartedService(time, logger)
{
    /// <summary>How often all reports are looked through, at the least.</summary>
    public static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(30);

    public const int MostAtOnce = 8;

    /// <summary>After this time a delivery counts no more among those: its conversation hangs, and the others go on without it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly ConversationQueue _places = new();
    private readonly SemaphoreSlim _free = new(MostAtOnce);
    private readonly ConcurrentDictionary<(ReportId, string), Task> _running = new();
    private readonly OutboxAlarm _alarm = new(time, SweepEvery);
    private readonly Dictionary<OutboxNotices, Task> _notices = notices.ToDictionary(each => each, _ => Task.CompletedTask);

    /// <summary>Delivers whatever any report owes and is due, and returns when all of it has been tried.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken) => await Task.WhenAll(await StartSweepAsync(cancellationToken));

    public override void Dispose()
    {
        _alarm.Dispose();
        _free.Dispose();
        base.Dispose();
    }

    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        _alarm.Start(signal.SweepSoon);
        try
        {
            await foreach (var report in signal.ReadAllAsync(stoppingToken))
            {
                await StartAnyAsync(report, stoppingToken);
            }
        }
        finally
        {
            await Task.WhenAll([.. _running.Values, .. _notices.Values]);
        }
    }

    /// <summary>Starts what a report owes, or with null all reports. Nothing that goes wrong ends the outbox.</summary>
    private async Task StartAnyAsync(Report? report, CancellationToken cancellationToken)
    {
        try
        {
            if (report is null)
            {
                await StartSweepAsync(cancellationToken);
            }
            else
            {
                await StartAsync(report, _ => { }, cancellationToken);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotRead(Logger, exception);
        }
    }

    private async Task<IReadOnlyList<Task>> StartSweepAsync(CancellationToken cancellationToken)
    {
        _alarm.Reset();
        var started = new List<Task>();
        var owed = new List<(ReportId, string)>();
        var all = await reports.ListAsync(cancellationToken);
        foreach (var report in all)
        {
            started.AddRange(await StartAsync(report, message => owed.Add((report.Id, message.Id)), cancellationToken));
        }

        depth.Set(owed);

        // After the reports, which may have been found to be unreadable.
        foreach (var (idle, _) in _notices.Where(notice => notice.Value.IsCompleted).ToList())
        {
            _notices[idle] = idle.DeliverAsync(all, cancellationToken);
        }

        return [.. started, .. _notices.Values];
    }

    private async Task<IReadOnlyList<Task>> StartAsync(Report report, Action<OutboxMessage> note, CancellationToken cancellationToken)
    {
        var started = new List<Task>();

        // What a newer version of this program wrote, that version delivers.
        foreach (var source in report.IsReadOnly ? [] : sources)
        {
            foreach (var message in await OwedByAsync(source, report, cancellationToken))
            {
                note(message);
                if (message.IsDueIn(report, Time.GetUtcNow()))
                {
                    started.Add(Start(message, cancellationToken));
                }
                else if (message.EntryIn(report)?.NotBefore is { } later)
                {
                    _alarm.RingBy(later);
                }
            }
        }

        return started;
    }

    private async Task<IReadOnlyList<OutboxMessage>> OwedByAsync(IOutboxSource source, Report report, CancellationToken cancellationToken)
    {
        try
        {
            return await source.OwedByAsync(report, cancellationToken);
        }
        catch (UnreadableDocumentException exception)
        {
            // A conversation that a newer version of this program wrote: that version delivers.
            Log.LeftAlone(Logger, report.Id, exception.Name);
            return [];
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotLookedUp(Logger, report.Id, exception);
            return [];
        }
    }

    /// <summary>Starts a delivery, unless the same is under way: whoever runs it looks at the end whether more is owed.</summary>
    private Task Start(OutboxMessage message, CancellationToken cancellationToken)
    {
        var key = (message.Report, message.Id);
        var begin = new TaskCompletionSource();
        var started = DeliverWhenItBeginsAsync();
        if (_running.GetOrAdd(key, started) is var running && running != started)
        {
            begin.SetCanceled(CancellationToken.None);
            return running;
        }

        begin.SetResult();
        return started;

        async Task DeliverWhenItBeginsAsync()
        {
            try
            {
                await begin.Task;
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await DeliverAsync(message, cancellationToken);
            _running.TryRemove(key, out _);
            await LookAgainAsync(message, cancellationToken);
        }
    }

    /// <summary>What came meanwhile, a change of the report or a word from the conversation, was left to this delivery: it is looked at now.</summary>
    private async Task LookAgainAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            if (await reports.FindAsync(message.Report, cancellationToken) is { } report && message.EntryIn(report) is not null)
            {
                signal.Enqueue(report);
            }
        }
        catch (Exception exception)
        {
            Log.NotLookedUp(Logger, message.Report, exception);
        }
    }

    /// <summary>Delivers a message in its conversation's turn. Never throws.</summary>
    private async Task DeliverAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            using var place = _places.Enter(message.Place.Key);
            await place.WaitAsync(cancellationToken);
            if (await InTurnAsync(() => delivery.TryAsync(message, cancellationToken), cancellationToken) is { } later)
            {
                _alarm.RingBy(later);
            }
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            // The host stops. A claim that was written runs out by itself.
        }
        catch (Exception exception)
        {
            Log.Interrupted(Logger, message.Id, exception);
        }
    }

    /// <summary>Waits until few enough others are at work, and keeps its place among them until it is done or seems to hang.</summary>
    private async Task<T> InTurnAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        Task<T> working;
        try
        {
            using var done = new CancellationTokenSource();
            var patience = Task.Delay(Patience, Time, done.Token);
            working = work();
            await Task.WhenAny(working, patience);
            await done.CancelAsync();
        }
        finally
        {
            _free.Release();
        }

        return await working;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The delivery of {Message} was interrupted; it will be tried again")]
        public static partial void Interrupted(ILogger logger, string message, Exception exception);

        [LoggerMessage(LogLevel.Error, "What {Report} owes could not be looked up")]
        public static partial void NotLookedUp(ILogger logger, ReportId report, Exception exception);

        [LoggerMessage(LogLevel.Information, "{Document} is left alone, and with it what {Report} owes there")]
        public static partial void LeftAlone(ILogger logger, ReportId report, DocumentName document);

        [LoggerMessage(LogLevel.Warning, "The outbox could not read the reports; it will try again")]
        public static partial void NotRead(ILogger logger, Exception exception);
    }
}
