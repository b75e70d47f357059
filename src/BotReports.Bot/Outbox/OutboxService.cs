using System.Collections.Concurrent;
using BotReports.Bot.Conversations;
using BotReports.Bot.Turns;
using BotReports.Documents;
using BotReports.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>
/// The outbox: delivers what reports owe to conversations, at once when told of it, and by looking through all reports at start and
/// every now and then. Hosts that share a storage each run one; a conditional write of the claim decides which of them delivers. What fails
/// is put off or parked, in the report. Conversations are served in parallel, each by one delivery at a time.
/// </summary>
internal sealed partial class OutboxService(
    IReportStore reports, IEnumerable<IOutboxSource> sources, UnreadableNotices notices, KnownConversations conversations, OutboxSignal signal, TimeProvider time, ILogger<OutboxService> logger) : RestartedService(time, logger)
{
    /// <summary>How often all reports are looked through, at the least.</summary>
    public static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(30);

    /// <summary>How long a claim keeps others away. Longer than any delivery.</summary>
    public static readonly TimeSpan ClaimFor = TimeSpan.FromMinutes(2);

    /// <summary>After this time a delivery is given up for now, so that a conversation that hangs holds nothing up.</summary>
    public static readonly TimeSpan LongestDelivery = TimeSpan.FromMinutes(1);

    public const int MostAtOnce = 8;

    private readonly ConversationQueue _places = new();
    private readonly SemaphoreSlim _free = new(MostAtOnce);
    private readonly ConcurrentDictionary<(ReportId, string), Task> _running = new();
    private readonly OutboxAlarm _alarm = new(time, SweepEvery);
    private Task _notices = Task.CompletedTask;

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
                await StartAsync(report, stoppingToken);
            }
        }
        finally
        {
            await Task.WhenAll([.. _running.Values, _notices]);
        }
    }

    /// <summary>Starts what a report owes, or with null all reports. Nothing that goes wrong ends the outbox.</summary>
    private async Task StartAsync(ReportId? report, CancellationToken cancellationToken)
    {
        try
        {
            if (report is null)
            {
                await StartSweepAsync(cancellationToken);
            }
            else if (await reports.FindAsync(report, cancellationToken) is { } found)
            {
                await StartAsync(found, cancellationToken);
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
        foreach (var report in await reports.ListAsync(cancellationToken))
        {
            started.AddRange(await StartAsync(report, cancellationToken));
        }

        // After the reports, which may have been found to be unreadable.
        _notices = _notices.IsCompleted ? notices.DeliverAsync(cancellationToken) : _notices;
        return [.. started, _notices];
    }

    private async Task<IReadOnlyList<Task>> StartAsync(Report report, CancellationToken cancellationToken)
    {
        var started = new List<Task>();

        // What a newer version of this program wrote, that version delivers.
        foreach (var source in report.IsReadOnly ? [] : sources)
        {
            foreach (var message in await OwedByAsync(source, report, cancellationToken))
            {
                if (IsDue(message, report))
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
        var delivery = DeliverWhenItBeginsAsync();
        if (_running.GetOrAdd(key, delivery) is var running && running != delivery)
        {
            begin.SetCanceled(CancellationToken.None);
            return running;
        }

        begin.SetResult();
        return delivery;

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
                signal.Enqueue(report.Id);
            }
        }
        catch (Exception exception)
        {
            Log.NotLookedUp(Logger, message.Report, exception);
        }
    }

    /// <summary>A report that somebody has taken away owes nothing.</summary>
    private bool IsDue(OutboxMessage message, Report? report) => EntryIn(report, message)?.IsDue(message.Place.Key, message.Place.IsReachable, Time.GetUtcNow()) is true;

    private static OutboxEntry? EntryIn(Report? report, OutboxMessage message) => report is null ? null : message.EntryIn(report);

    /// <summary>Delivers a message in its conversation's turn. Never throws.</summary>
    private async Task DeliverAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            using var place = _places.Enter(message.Place.Key);
            await place.WaitAsync(cancellationToken);
            await _free.WaitAsync(cancellationToken);
            try
            {
                if (await ClaimAsync(message, cancellationToken) is { } claimed)
                {
                    await SendAsync(message, claimed, cancellationToken);
                }
            }
            finally
            {
                _free.Release();
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

    /// <summary>Whoever writes the claim delivers; everybody else sees it and leaves the message alone.</summary>
    /// <returns>The report with the claim; null if there is nothing to deliver now.</returns>
    private async Task<Report?> ClaimAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var now = Time.GetUtcNow();
        var isMine = false;
        var claimed = await reports.ChangeAsync(message.Report, report =>
        {
            isMine = IsDue(message, report);
            if (!isMine)
            {
                return report!;
            }

            var entry = message.EntryIn(report!)!;
            if (message.Place.Known?.UnreachableSince + BackOff.Unreachable is { } tried && tried > now)
            {
                isMine = false;
                return entry.AwaitsPlace && entry.Place == message.Place.Key ? report! : message.Put(report!, BackOff.Until(tried, entry, message.Place.Key));
            }

            return message.Put(report!, entry with { ClaimedUntil = now + ClaimFor });
        }, cancellationToken);
        return isMine ? claimed : null;
    }

    private async Task SendAsync(OutboxMessage message, Report claimed, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(LongestDelivery, Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var channel = message.Place.Channel;
            await channel.Adapter.ContinueConversationAsync(channel.BotAppId, message.Place.Reference, (context, token) => message.SendAsync(context, claimed, token), either.Token).WaitAsync(either.Token);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.DeliveryFailed(Logger, message.Id, exception);
            await PutOffAsync(message, claimed, exception, cancellationToken);
        }
    }

    private async Task PutOffAsync(OutboxMessage message, Report claimed, Exception exception, CancellationToken cancellationToken)
    {
        var claim = message.EntryIn(claimed)!.ClaimedUntil;
        var now = Time.GetUtcNow();

        // Where the bot is not any more, its adapter has marked the conversation when it heard so. Whatever has come from there since says otherwise.
        if (exception is UndeliveredException { Failure: DeliveryFailure.NotAllowed or DeliveryFailure.Untrusted })
        {
            await conversations.MarkUnreachableAsync(message.Place.Reference.ChannelId, message.Place.Reference.Conversation.Id, cancellationToken);
        }

        var report = await reports.ChangeAsync(message.Report, current => EntryIn(current, message) is { } entry && entry.ClaimedUntil == claim
            ? message.Put(current!, BackOff.After(exception, entry, message.Place.Key, now))
            : current!, cancellationToken);
        if (EntryIn(report, message) is not { NotBefore: { } later } entry)
        {
            return;
        }

        _alarm.RingBy(later);
        if (entry.Parked is { } reason)
        {
            Log.Parked(Logger, message.Id, reason, later);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Message} could not be delivered; it will be tried again")]
        public static partial void DeliveryFailed(ILogger logger, string message, Exception exception);

        [LoggerMessage(LogLevel.Warning, "{Message} is parked until {NotBefore}: {Reason}")]
        public static partial void Parked(ILogger logger, string message, string reason, DateTimeOffset notBefore);

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
