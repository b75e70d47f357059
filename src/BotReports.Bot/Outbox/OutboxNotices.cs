using BotReports.Bot.Cards;
using BotReports.Cards;
using BotReports.Reports;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>
/// What people are told although no report owes it. What has been told is in a document of its own; a conditional write of the claim decides which host tells it.
/// Nothing that goes wrong here stops anything else. Thread-safe.
/// </summary>
internal abstract partial class OutboxNotices(TimeProvider time, ILogger logger)
{
    protected TimeProvider Time => time;

    /// <summary>Tells what is due. Never throws.</summary>
    /// <param name="reports">All reports that can be read.</param>
    public async Task DeliverAsync(IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        try
        {
            await TellAsync(reports, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotTold(logger, GetType().Name, exception);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    protected abstract Task TellAsync(IReadOnlyList<Report> reports, CancellationToken cancellationToken);

    /// <param name="id">The same each time that the same is sent: a channel that honours it shows the message once, even if we never heard that it did. Null where that does not matter.</param>
    /// <returns>Why it could not be sent; null where it was.</returns>
    protected async Task<Exception?> SendAsync(Card card, string? id, OutboxPlace place, CancellationToken cancellationToken)
    {
        var activity = CardActivity.Of(card);
        activity.Id = id ?? activity.Id;
        var failure = await place.TrySendAsync(activity, time, cancellationToken);
        if (failure is not null)
        {
            Log.NotTold(logger, GetType().Name, failure);
        }

        return failure;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Notices} could not be told; it will be tried again")]
        public static partial void NotTold(ILogger logger, string notices, Exception exception);
    }
}
