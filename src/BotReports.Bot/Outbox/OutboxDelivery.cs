using System.Security.Cryptography;
using BotReports.Bot.Conversations;
using BotReports.Bot.Signals;
using BotReports.Reports;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>
/// One try to deliver a message: a conditional write claims it, so that of several hosts one sends it; where it fails it is put off or parked, in the
/// report. Thread-safe.
/// </summary>
internal sealed partial class OutboxDelivery(IReportStore reports, KnownConversations conversations, BotMetrics metrics, TimeProvider time, ILogger<OutboxDelivery> logger)
{
    /// <summary>How long a claim keeps others away. Longer than any delivery.</summary>
    public static readonly TimeSpan ClaimFor = TimeSpan.FromMinutes(2);

    /// <summary>After this time a delivery is given up for now.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <returns>When it is tried again; null where it was sent, or is not ours to send.</returns>
    public async Task<DateTimeOffset?> TryAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (await ClaimAsync(message, cancellationToken) is not { } claimed)
        {
            return null;
        }

        using var activity = BotSignals.Source.StartActivity("deliver");
        activity?.SetTag("kind", message.Kind).SetTag("channel", message.Place.Reference.ChannelId);
        try
        {
            await message.Place.ContinueAsync((context, token) => message.SendAsync(context, claimed, token), Longest, time, cancellationToken);
            metrics.Delivered(message.Kind, "delivered");
            return null;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            metrics.Delivered(message.Kind, "put off");
            activity?.SetStatus(System.Diagnostics.ActivityStatusCode.Error, exception.GetType().Name);
            try
            {
                return await PutOffAsync(message, claimed, exception, cancellationToken);
            }
            finally
            {
                // Only now is it so that it will be tried again soon: a host that ends before keeps its claim.
                Log.DeliveryFailed(logger, message.Id, exception);
            }
        }
    }

    /// <summary>Whoever writes the claim delivers; everybody else sees it and leaves the message alone.</summary>
    /// <returns>The report with the claim; null if there is nothing to deliver now.</returns>
    private async Task<Report?> ClaimAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var until = Until(now);
        var isMine = false;
        var claimed = await reports.ChangeAsync(message.Report, report =>
        {
            // A claim that was written may be told to be a conflict, where its answer was lost and a turn has come over it: it is seen here, and is still ours.
            if (message.FindEntry(report)?.ClaimedUntil == until)
            {
                isMine = true;
                return report!;
            }

            isMine = message.IsDueIn(report, now);
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

            return message.Put(report!, entry with { ClaimedUntil = until });
        }, cancellationToken);
        return isMine ? claimed : null;
    }

    /// <summary>The end of a claim. It is the mark by which a delivery knows its own, so that no two of them have the same: some of the last second is random.</summary>
    private static DateTimeOffset Until(DateTimeOffset now) => now + ClaimFor - TimeSpan.FromTicks(RandomNumberGenerator.GetInt32((int)TimeSpan.TicksPerSecond));

    private async Task<DateTimeOffset?> PutOffAsync(OutboxMessage message, Report claimed, Exception exception, CancellationToken cancellationToken)
    {
        var claim = message.EntryIn(claimed)!.ClaimedUntil;
        var now = time.GetUtcNow();

        // Where the bot is not any more, its adapter has marked the conversation when it heard so. Whatever has come from there since says otherwise.
        if (exception is UndeliveredException { Failure: DeliveryFailure.NotAllowed or DeliveryFailure.Untrusted })
        {
            await conversations.MarkUnreachableAsync(message.Place.Reference.ChannelId, message.Place.Reference.Conversation.Id, cancellationToken);
        }

        var report = await reports.ChangeAsync(message.Report, current => message.FindEntry(current) is { } entry && entry.ClaimedUntil == claim
            ? message.Put(current!, BackOff.After(exception, entry, message.Place.Key, now))
            : current!, cancellationToken);
        var later = message.FindEntry(report);
        if (later is { Parked: { } reason, NotBefore: { } until })
        {
            Log.Parked(logger, message.Id, reason, until);
        }

        return later?.NotBefore;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Message} could not be delivered; it will be tried again")]
        public static partial void DeliveryFailed(ILogger logger, string message, Exception exception);

        [LoggerMessage(LogLevel.Warning, "{Message} is parked until {NotBefore}: {Reason}")]
        public static partial void Parked(ILogger logger, string message, string reason, DateTimeOffset notBefore);
    }
}
