using BotReports.Cards;
using BotReports.Documents;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>Tells the organizers' channel of documents that cannot be read, once of each state of each.</summary>
internal sealed class UnreadableNotices(
    IDocuments documents, DocumentQuarantine quarantine, Conference conference, OutboxPlaces places, TimeProvider time, ILogger<UnreadableNotices> logger) : OutboxNotices(time, logger)
{
    /// <summary>How many documents one message names.</summary>
    private const int MostNamed = 20;

    private readonly StoredJson<UnreadableNotice> _notice =
        new(documents, quarantine, DocumentName.Parse($"outbox/{conference.Programme.Event}/unreadable.json"), UnreadableNoticeJson.Default.UnreadableNotice, newest: 1);

    /// <summary>Forgets documents whose names lead to somebody.</summary>
    public Task ForgetAsync(Func<string, bool> isGone, CancellationToken cancellationToken) => _notice.ChangeAsync(notice => notice.Forget(isGone), cancellationToken);

    protected override async Task TellAsync(IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        quarantine.TakeCopies(await documents.ListAsync(DocumentQuarantine.Folder, cancellationToken).ToListAsync(cancellationToken));
        if (quarantine.All is not { Count: > 0 } unreadable || await places.OfOrganizersAsync(cancellationToken) is not { } place)
        {
            return;
        }

        var now = Time.GetUtcNow();
        List<UnreadableDocument> UntoldIn(UnreadableNotice notice) => [.. unreadable.Where(document => !notice.Told.Contains(document.Key))];
        var (claimed, isMine) = await _notice.ChangeAsync(
            notice => UntoldIn(notice).Count > 0 && notice.IsDue(place.Key, place.IsReachable, now) ? notice with { ClaimedUntil = now + OutboxDelivery.ClaimFor } : notice, cancellationToken);
        if (!isMine)
        {
            return;
        }

        var untold = UntoldIn(claimed);
        var card = CardOf(untold);
        var failure = await SendAsync(card, $"unreadable-{conference.Programme.Event}-{CardFingerprint.Of(card)}", place, cancellationToken);
        await _notice.ChangeAsync(
            notice => failure is null ? notice.Tell(untold.Select(document => document.Key)) : (UnreadableNotice)BackOff.After(failure, notice, place.Key, now), cancellationToken);
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
}
