using System.Text.Json;
using BotReports.Bot.Cards;
using BotReports.Cards;
using BotReports.Documents;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>
/// Tells the organizers' channel of documents that cannot be read, once of each state of each. What was told is in a document of its own,
/// and a conditional write of the claim decides which host tells it, as with what reports owe.
/// </summary>
internal sealed partial class UnreadableNotices(
    IDocuments documents,
    DocumentQuarantine quarantine,
    Conference conference,
    OutboxPlaces places,
    TimeProvider time,
    ILogger<UnreadableNotices> logger)
{
    /// <summary>How many documents one message names.</summary>
    private const int MostNamed = 20;

    private readonly DocumentName _document = DocumentName.Parse($"outbox/{conference.Programme.Event}/unreadable.json");

    /// <summary>Never throws, so that everything else goes on.</summary>
    public async Task DeliverAsync(CancellationToken cancellationToken)
    {
        try
        {
            var copies = await documents.ListAsync(DocumentQuarantine.Folder, cancellationToken).ToListAsync(cancellationToken);
            quarantine.TakeCopies(copies);
            if (quarantine.All is { Count: > 0 } unreadable && await places.OfOrganizersAsync(cancellationToken) is { } place)
            {
                await TellAsync(unreadable, place, cancellationToken);
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

    /// <summary>Forgets documents whose names lead to somebody.</summary>
    public async Task ForgetAsync(Func<string, bool> isGone, CancellationToken cancellationToken)
    {
        while (await documents.GetAsync(_document, cancellationToken) is not null)
        {
            var (notice, etag) = await ReadAsync(cancellationToken);
            if (notice.Forget(isGone) is var forgotten && (ReferenceEquals(forgotten, notice) || await PutAsync(forgotten, PutCondition.IfMatch(etag!.Value), cancellationToken) is not null))
            {
                return;
            }
        }
    }

    private async Task TellAsync(IReadOnlyList<UnreadableDocument> unreadable, OutboxPlace place, CancellationToken cancellationToken)
    {
        var (notice, etag) = await ReadAsync(cancellationToken);
        var untold = unreadable.Where(document => !notice.Told.Contains(document.Key)).ToList();
        var now = time.GetUtcNow();
        if (untold.Count == 0 || !notice.IsDue(place.Key, place.IsReachable, now))
        {
            return;
        }

        var claimed = notice with { ClaimedUntil = now + OutboxDelivery.ClaimFor };
        if (await PutAsync(claimed, etag is { } known ? PutCondition.IfMatch(known) : PutCondition.IfAbsent, cancellationToken) is not { } mine)
        {
            return;
        }

        var outcome = await SendAsync(untold, place, cancellationToken) is { } failure
            ? (UnreadableNotice)BackOff.After(failure, claimed, place.Key, now)
            : claimed.Tell(untold.Select(document => document.Key));
        await PutAsync(outcome, PutCondition.IfMatch(mine), cancellationToken);
    }

    /// <returns>Null where it was sent.</returns>
    private async Task<Exception?> SendAsync(List<UnreadableDocument> untold, OutboxPlace place, CancellationToken cancellationToken)
    {
        var activity = CardActivity.Of(CardOf(untold));

        // The same id each time: a channel that honours it shows the message once, even if we never heard that it did.
        activity.Id = $"unreadable-{conference.Programme.Event}-{CardFingerprint.Of(CardOf(untold))}";
        var failure = await place.TrySendAsync(activity, time, cancellationToken);
        if (failure is not null)
        {
            Log.NotTold(logger, failure);
        }

        return failure;
    }

    private Card CardOf(List<UnreadableDocument> untold)
    {
        var phrases = Phrases.In(conference.Language);
        return new Card(phrases.DocumentsUnreadable(untold.Count))
        {
            Body =
            [
                new CardList([.. untold.Take(MostNamed).Select(document => new CardListItem(document.Name.Value))]),
                new CardText(phrases.DocumentsLeftAlone, CardTextStyle.Subtle),
            ],
            Language = phrases.Language,
        };
    }

    private async Task<(UnreadableNotice Notice, ETag? ETag)> ReadAsync(CancellationToken cancellationToken)
    {
        if (await documents.GetAsync(_document, cancellationToken) is not { } stored)
        {
            return (new UnreadableNotice(), null);
        }

        try
        {
            return (DocumentJson.Read(_document, stored.Content.Span, UnreadableNoticeJson.Default.UnreadableNotice, newest: 1), stored.ETag);
        }
        catch (UnreadableDocumentException exception) when (exception.Problem is not DocumentProblem.Newer)
        {
            await quarantine.SetAsideAsync(documents, _document, stored, cancellationToken);
            return (new UnreadableNotice(), stored.ETag);
        }
    }

    private Task<ETag?> PutAsync(UnreadableNotice notice, PutCondition condition, CancellationToken cancellationToken) =>
        documents.PutAsync(_document, JsonSerializer.SerializeToUtf8Bytes(notice, UnreadableNoticeJson.Default.UnreadableNotice), condition, cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The organizers could not be told of documents that cannot be read; it will be tried again")]
        public static partial void NotTold(ILogger logger, Exception exception);
    }
}
