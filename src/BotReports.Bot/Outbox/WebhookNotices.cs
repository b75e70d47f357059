using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Events;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Webhooks;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>
/// Tells other programs what becomes of the reports, each program in order and one message at a time, so that a slow one delays nobody else. What fails is tried again
/// after pauses that grow; after the last try the program rests, and the organizers are told.
/// </summary>
internal sealed partial class WebhookNotices(
    EventWebhooks webhooks, IWebhookSender sender, Conference conference, OutboxPlaces places, SpokenLanguage language, TimeProvider time, ILogger<WebhookNotices> logger) : OutboxNotices(time, logger)
{
    /// <summary>With the pauses between them, some 35 minutes.</summary>
    public const int MostTries = 10;

    /// <summary>Within one sweep; the next goes on.</summary>
    private const int MostAtOnce = 100;

    private readonly ILogger _logger = logger;

    protected override async Task TellAsync(IReadOnlyList<Report> reports, CancellationToken cancellationToken) =>
        await Task.WhenAll((await webhooks.FindAsync(cancellationToken)).Webhooks.Select(webhook => ServeAsync(webhook, reports, cancellationToken)));

    private async Task ServeAsync(Webhook webhook, IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        try
        {
            if (webhook.Test is not null)
            {
                await TestAsync(webhook.Id, cancellationToken);
            }

            for (var sent = 0; sent < MostAtOnce && await SendNextAsync(webhook.Id, reports, cancellationToken); sent++)
            {
            }

            if (webhook is { RestsSince: not null, IsRestTold: false })
            {
                await TellOfRestAsync(webhook, cancellationToken);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotServed(_logger, webhook.Id, exception);
        }
    }

    /// <returns>Whether something was sent, so that there may be more.</returns>
    private async Task<bool> SendNextAsync(string id, IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        if (await ClaimAsync(id, webhook => webhook.RestsSince is null && WebhookNews.Owed(webhook, reports) is not [], cancellationToken) is not { } claimed)
        {
            return false;
        }

        var news = WebhookNews.Owed(claimed, reports)[0];
        var failure = await TrySendAsync(claimed, WebhookMessage.Of(news, conference), cancellationToken);
        var now = Time.GetUtcNow();
        await ChangeAsync(id, webhook => failure is null ? webhook.Learn(news) : Failed(webhook, failure, now), cancellationToken);
        return failure is null;
    }

    private async Task TestAsync(string id, CancellationToken cancellationToken)
    {
        if (await ClaimAsync(id, webhook => webhook.Test is not null, cancellationToken, isUrgent: true) is not { Test: { } test } claimed)
        {
            return;
        }

        var failure = await TrySendAsync(claimed, WebhookMessage.Of(test, conference), cancellationToken);
        await ChangeAsync(id, webhook => (failure is null ? webhook.Wake() : webhook with { Posting = webhook.Posting with { ClaimedUntil = null } }) with { Test = null }, cancellationToken);
        if (await places.OfPersonAsync(test.By, cancellationToken) is { } place)
        {
            var phrases = language.Of(place.Known, place.Known?.Locale);
            await SendAsync(WebhookCards.Tested(claimed, failure, phrases), $"webhook-test-{claimed.Id}-{test.At.UtcTicks}", place, cancellationToken);
        }
    }

    /// <summary>In the organizers' channel; where there is none, whoever asked for the webhook.</summary>
    private async Task TellOfRestAsync(Webhook webhook, CancellationToken cancellationToken)
    {
        var organizers = await places.OfOrganizersAsync(cancellationToken);
        if ((organizers ?? await places.OfPersonAsync(webhook.By, cancellationToken)) is not { } place
            || await ClaimAsync(webhook.Id, current => current is { RestsSince: not null, IsRestTold: false }, cancellationToken, isUrgent: true) is not { } claimed)
        {
            return;
        }

        var phrases = organizers is null ? language.Of(place.Known, place.Known?.Locale) : Phrases.In(conference.Language);
        var failure = await SendAsync(WebhookCards.Resting(claimed, conference, phrases), $"webhook-rest-{claimed.Id}-{claimed.RestsSince!.Value.UtcTicks}", place, cancellationToken);
        await ChangeAsync(claimed.Id, current => current with { IsRestTold = failure is null, Posting = current.Posting with { ClaimedUntil = null } }, cancellationToken);
    }

    private async Task<WebhookFailedException?> TrySendAsync(Webhook webhook, WebhookMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await sender.SendAsync(webhook, message, cancellationToken);
            return null;
        }
        catch (WebhookFailedException failure)
        {
            Log.NotTaken(_logger, webhook.Id, message.Id, failure.Message);
            return failure;
        }
    }

    /// <summary>Whoever writes the claim serves it. A claim that was written and whose answer was lost runs out.</summary>
    /// <param name="isUrgent">Whether it does not wait for the pause after a failure.</param>
    /// <returns>The webhook with the claim; null where it is not ours, or nothing is to be done.</returns>
    private async Task<Webhook?> ClaimAsync(string id, Func<Webhook, bool> isWanted, CancellationToken cancellationToken, bool isUrgent = false)
    {
        var now = Time.GetUtcNow();
        var (list, isMine) = await ChangeAsync(
            id,
            webhook => isWanted(webhook) && (isUrgent ? !(webhook.Posting.ClaimedUntil > now) : webhook.Posting.IsDue(webhook.Id, isReachable: true, now))
                ? webhook with { Posting = webhook.Posting with { ClaimedUntil = now + OutboxDelivery.ClaimFor } }
                : webhook,
            cancellationToken);
        return isMine ? list.Find(id) : null;
    }

    private static Webhook Failed(Webhook webhook, WebhookFailedException failure, DateTimeOffset now)
    {
        var posting = (WebhookPosting)BackOff.After(failure, webhook.Posting, webhook.Id, now) with { Parked = failure.Message };
        return webhook with { Posting = posting, RestsSince = failure.Failure is WebhookFailure.Gone || posting.Attempts >= MostTries ? now : null };
    }

    private Task<(WebhookList Value, bool IsWritten)> ChangeAsync(string id, Func<Webhook, Webhook> change, CancellationToken cancellationToken) => webhooks.ChangeAsync(list => list.Change(id, change), cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The webhook {Webhook} did not take {Message}: {Reason}")]
        public static partial void NotTaken(ILogger logger, string webhook, string message, string reason);

        [LoggerMessage(LogLevel.Warning, "The webhook {Webhook} could not be served; it will be tried again")]
        public static partial void NotServed(ILogger logger, string webhook, Exception exception);
    }
}
