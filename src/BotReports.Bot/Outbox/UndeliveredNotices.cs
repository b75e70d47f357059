using System.Text.Json;
using BotReports.Bot.Cards;
using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Documents;
using BotReports.Reports;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>
/// Tells the organizers, each in their own chat and once, that their channel takes no summaries. Who is to be told and who has been is in a document of its
/// own; a conditional write of the claim decides which host tells whom, as with what reports owe. Thread-safe.
/// </summary>
internal sealed partial class UndeliveredNotices(
    IDocuments documents, DocumentQuarantine quarantine, Conference conference, SeenOrganizers organizers, OrganizersChannel channel, OutboxPlaces places, SpokenLanguage language, TimeProvider time, ILogger<UndeliveredNotices> logger)
{
    private readonly DocumentName _document = DocumentName.Parse($"outbox/{conference.Programme.Event}/undelivered.json");

    /// <summary>Never throws, so that everything else goes on.</summary>
    public async Task DeliverAsync(IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        try
        {
            await TellAsync(reports, cancellationToken);
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

    private async Task TellAsync(IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        var binding = await channel.FindAsync(cancellationToken);
        var undelivered = reports.Where(report => report.Summary is { IsOwed: true, AwaitsPlace: true, Parked: not null } && report.Summary.Place == binding?.Key).ToList();
        var (notice, etag) = await ReadAsync(cancellationToken);
        var current = (await FindNewAsync(notice, cancellationToken)).Aggregate(notice, (known, organizer) => known.Know(organizer)).About(undelivered.Count > 0 ? binding!.Key : null);
        if (!ReferenceEquals(current, notice))
        {
            // A conflict leaves it to the next sweep.
            if (await PutAsync(current, etag, cancellationToken) is not { } written)
            {
                return;
            }

            etag = written;
        }

        foreach (var person in undelivered.Count == 0 ? [] : current.Organizers.Append(binding!.BoundBy).OfType<string>().Distinct(StringComparer.Ordinal).Except(current.Told).ToList())
        {
            if (await places.OfPersonAsync(person, cancellationToken) is not { } place || !current.PostingOf(person).IsDue(place.Key, place.IsReachable, time.GetUtcNow()))
            {
                continue;
            }

            var claimed = current.Put(current.PostingOf(person) with { ClaimedUntil = time.GetUtcNow() + OutboxDelivery.ClaimFor });
            if (await PutAsync(claimed, etag, cancellationToken) is not { } mine)
            {
                return;
            }

            var failure = await SendAsync(undelivered, place, cancellationToken);
            current = failure is null ? claimed.Tell(person) : claimed.Put((PersonalPosting)BackOff.After(failure, claimed.PostingOf(person), place.Key, time.GetUtcNow()));
            if (await PutAsync(current, mine, cancellationToken) is not { } noted)
            {
                return;
            }

            etag = noted;
        }
    }

    /// <summary>Forgets a person for good.</summary>
    public async Task ForgetAsync(Func<string, bool> isGone, CancellationToken cancellationToken)
    {
        foreach (var person in organizers.All.Where(isGone).ToList())
        {
            organizers.Forget(person);
        }

        while (await documents.GetAsync(_document, cancellationToken) is not null)
        {
            var (notice, etag) = await ReadAsync(cancellationToken);
            if (notice.Forget(isGone) is var forgotten && (ReferenceEquals(forgotten, notice) || await PutAsync(forgotten, etag, cancellationToken) is not null))
            {
                return;
            }
        }
    }

    /// <summary>Those who have come since, as long as they have a chat: another host may have erased them.</summary>
    private async Task<IReadOnlyList<string>> FindNewAsync(UndeliveredNotice notice, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        foreach (var person in organizers.All.Except(notice.Organizers))
        {
            if (await places.OfPersonAsync(person, cancellationToken) is not null)
            {
                found.Add(person);
            }
        }

        return found;
    }

    /// <returns>Null where it was sent.</returns>
    private async Task<Exception?> SendAsync(List<Report> undelivered, OutboxPlace place, CancellationToken cancellationToken)
    {
        var phrases = language.Of(place.Known, place.Known?.Locale);
        var activity = CardActivity.Of(new Card(phrases.SummariesUndelivered(undelivered.Count))
        {
            Body =
            [
                new CardList([.. undelivered.Select(report => new CardListItem(report.Id.Name))]),
                new CardText(phrases.ChannelTakesNothing(undelivered[0].Summary.Parked!), CardTextStyle.Subtle),
            ],
            Language = phrases.Language,
        });
        var failure = await place.TrySendAsync(activity, time, cancellationToken);
        if (failure is not null)
        {
            Log.NotTold(logger, failure);
        }

        return failure;
    }

    private async Task<(UndeliveredNotice Notice, ETag? ETag)> ReadAsync(CancellationToken cancellationToken)
    {
        if (await documents.GetAsync(_document, cancellationToken) is not { } stored)
        {
            return (new UndeliveredNotice(), null);
        }

        try
        {
            return (DocumentJson.Read(_document, stored.Content.Span, UndeliveredNoticeJson.Default.UndeliveredNotice, newest: 1), stored.ETag);
        }
        catch (UnreadableDocumentException exception) when (exception.Problem is not DocumentProblem.Newer)
        {
            await quarantine.SetAsideAsync(documents, _document, stored, cancellationToken);
            return (new UndeliveredNotice(), stored.ETag);
        }
    }

    private Task<ETag?> PutAsync(UndeliveredNotice notice, ETag? over, CancellationToken cancellationToken) => documents.PutAsync(
        _document, JsonSerializer.SerializeToUtf8Bytes(notice, UndeliveredNoticeJson.Default.UndeliveredNotice), over is { } known ? PutCondition.IfMatch(known) : PutCondition.IfAbsent, cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The organizers could not be told that their channel takes no summaries; it will be tried again")]
        public static partial void NotTold(ILogger logger, Exception exception);
    }
}
