using BotReports.Bot.Cards;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>
/// Tells the organizers' channel of people whom only a missing proof keeps from their role, once of each. A conditional write of the claim
/// decides which host tells it, as with what reports owe.
/// </summary>
internal sealed partial class TrustNotices(TrustedPeople trusted, Conference conference, OutboxPlaces places, TimeProvider time, ILogger<TrustNotices> logger)
{
    /// <summary>How many people one message names; the next message has the others.</summary>
    private const int MostNamed = 10;

    /// <summary>Never throws, so that everything else goes on.</summary>
    public async Task DeliverAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (UntoldIn(await trusted.FindAsync(cancellationToken)) is { Count: > 0 } && await places.OfOrganizersAsync(cancellationToken) is { } place)
            {
                await TellAsync(place, cancellationToken);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotTold(logger, exception);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private static List<UnprovenPerson> UntoldIn(TrustList list) => [.. list.Waiting.Where(waiting => !waiting.IsTold).Take(MostNamed)];

    private async Task TellAsync(OutboxPlace place, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (claimed, isMine) = await trusted.ChangeAsync(
            list => UntoldIn(list).Count > 0 && list.IsDue(place.Key, place.IsReachable, now) ? list with { ClaimedUntil = now + OutboxDelivery.ClaimFor } : list, cancellationToken);
        if (!isMine)
        {
            return;
        }

        var untold = UntoldIn(claimed);
        var failure = await SendAsync(TrustCard.Wanted(untold, Phrases.In(conference.Language)), untold[0].At, place, cancellationToken);
        await trusted.ChangeAsync(list => failure is null ? list.Told(untold) : (TrustList)BackOff.After(failure, list, place.Key, now), cancellationToken);
    }

    /// <returns>Null where it was sent.</returns>
    private async Task<Exception?> SendAsync(Card card, DateTimeOffset since, OutboxPlace place, CancellationToken cancellationToken)
    {
        var activity = CardActivity.Of(card);

        // The same id each time: a channel that honours it shows the message once, even if we never heard that it did. Whoever waits again later is told of again.
        activity.Id = $"trust-{conference.Programme.Event}-{since.ToUnixTimeMilliseconds()}-{CardFingerprint.Of(card)}";
        var failure = await place.TrySendAsync(activity, time, cancellationToken);
        if (failure is not null)
        {
            Log.NotTold(logger, failure);
        }

        return failure;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The organizers could not be told of people without proof; it will be tried again")]
        public static partial void NotTold(ILogger logger, Exception exception);
    }
}
