using BotReports.Bot.Conversations;
using BotReports.Bot.Outbox;
using BotReports.Bot.Turns;
using BotReports.Erasures;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Privacy;

/// <summary>Tells whoever asked for an erasure that it is done, once, in their own chat. A conditional write of the claim decides which host tells them.</summary>
internal sealed partial class ErasureNotice(ErasureRequests requests, OutboxPlaces places, SpokenLanguage language, TimeProvider time, ILogger<ErasureNotice> logger)
{
    /// <summary>After that many tries it is done all the same: a chat that cannot be reached keeps nobody's data.</summary>
    private const int MostTries = 5;

    /// <returns>The request once nobody has to be told any more; null where that is for later, or for another host.</returns>
    public async Task<StoredErasure?> TellAsync(StoredErasure stored, CancellationToken cancellationToken)
    {
        if (stored.Request.AskedBy is not { } asker || await places.OfPersonAsync(asker, cancellationToken) is not { } place)
        {
            return stored;
        }

        var now = time.GetUtcNow();
        if (!stored.Request.IsDue(place.Key, place.IsReachable, now)
            || await requests.TryWriteAsync(stored.Request with { ClaimedUntil = now + OutboxDelivery.ClaimFor }, stored, cancellationToken) is not { } claimed)
        {
            return null;
        }

        var failure = await place.TrySendAsync(ActivityOf(claimed, place), time, cancellationToken);
        if (failure is not null)
        {
            Log.NotTold(logger, failure);
        }

        var isOver = failure is null or UndeliveredException { Failure: DeliveryFailure.NotThere or DeliveryFailure.NotAllowed or DeliveryFailure.Untrusted } || claimed.Request.Attempts + 1 >= MostTries;
        var noted = isOver ? (ErasureRequest)claimed.Request.Cleared() with { AskedBy = null } : (ErasureRequest)BackOff.After(failure!, claimed.Request, place.Key, time.GetUtcNow());
        var written = await requests.TryWriteAsync(noted, claimed, cancellationToken);
        return isOver ? written : null;
    }

    private Activity ActivityOf(StoredErasure stored, OutboxPlace place)
    {
        var phrases = language.Of(place.Known, place.Known?.Locale);
        var counts = stored.Request.Counts!;
        var text = phrases.Erased(counts.Reports, counts.Texts, counts.Attachments);
        var activity = MessageFactory.Text(counts.LeftAlone == 0 ? text : $"{text} {phrases.ErasedLeftAlone(counts.LeftAlone)}");

        // The same id each time: a channel that honours it shows the message once, even if we never heard that it did.
        activity.Id = $"erased-{Path.GetFileNameWithoutExtension(stored.Name.Value)}-{stored.Request.AskedAt.ToUnixTimeMilliseconds()}";
        return activity;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Whoever asked for an erasure could not be told that it is done")]
        public static partial void NotTold(ILogger logger, Exception exception);
    }
}
