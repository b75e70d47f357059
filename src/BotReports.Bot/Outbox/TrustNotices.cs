using BotReports.Bot.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>Tells the organizers' channel of people whom only a missing proof keeps from their role, once of each.</summary>
internal sealed class TrustNotices(TrustedPeople trusted, Conference conference, OutboxPlaces places, TimeProvider time, ILogger<TrustNotices> logger) : OutboxNotices(time, logger)
{
    /// <summary>How many people one message names; the next message has the others.</summary>
    private const int MostNamed = 10;

    protected override async Task TellAsync(IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        if (UntoldIn(await trusted.FindAsync(cancellationToken)).Count == 0 || await places.OfOrganizersAsync(cancellationToken) is not { } place)
        {
            return;
        }

        var now = Time.GetUtcNow();
        var (claimed, isMine) = await trusted.ChangeAsync(
            list => UntoldIn(list).Count > 0 && list.IsDue(place.Key, place.IsReachable, now) ? list with { ClaimedUntil = now + OutboxDelivery.ClaimFor } : list, cancellationToken);
        if (!isMine)
        {
            return;
        }

        // Whoever waits again later is told of again.
        var untold = UntoldIn(claimed);
        var card = TrustCard.Wanted(untold, Phrases.In(conference.Language));
        var failure = await SendAsync(card, $"trust-{conference.Programme.Event}-{untold[0].At.ToUnixTimeMilliseconds()}-{CardFingerprint.Of(card)}", place, cancellationToken);
        await trusted.ChangeAsync(list => failure is null ? list.Told(untold) : (TrustList)BackOff.After(failure, list, place.Key, now), cancellationToken);
    }

    private static List<UnprovenPerson> UntoldIn(TrustList list) => [.. list.Waiting.Where(waiting => !waiting.IsTold).Take(MostNamed)];
}
