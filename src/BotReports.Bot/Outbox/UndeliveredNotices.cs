using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Documents;
using BotReports.Languages;
using BotReports.Reports;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>Tells the organizers, each in their own chat and once, that their channel takes no summaries.</summary>
internal sealed class UndeliveredNotices(
    IDocuments documents, DocumentQuarantine quarantine, Conference conference, SeenOrganizers organizers, OrganizersChannel channel, OutboxPlaces places, SpokenLanguage language, TimeProvider time, ILogger<UndeliveredNotices> logger)
    : OutboxNotices(time, logger)
{
    private readonly StoredJson<UndeliveredNotice> _notice =
        new(documents, quarantine, DocumentName.Parse($"outbox/{conference.Programme.Event}/undelivered.json"), UndeliveredNoticeJson.Default.UndeliveredNotice, newest: 1);

    /// <summary>Forgets a person for good.</summary>
    public async Task ForgetAsync(Func<string, bool> isGone, CancellationToken cancellationToken)
    {
        foreach (var person in organizers.All.Where(isGone).ToList())
        {
            organizers.Forget(person);
        }

        await _notice.ChangeAsync(notice => notice.Forget(isGone), cancellationToken);
    }

    protected override async Task TellAsync(IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        var binding = await channel.FindAsync(cancellationToken);
        var undelivered = reports.Where(report => report.Summary is { IsOwed: true, AwaitsPlace: true, Parked: not null } && report.Summary.Place == binding?.Key).ToList();
        var place = undelivered.Count > 0 ? binding!.Key : null;
        var known = await _notice.FindAsync(cancellationToken);
        var newcomers = await FindNewAsync(known, cancellationToken);
        var current = (newcomers.Count == 0 && known.Place == place ? known : (await _notice.ChangeAsync(notice => newcomers.Aggregate(notice, (with, organizer) => with.Know(organizer)).About(place), cancellationToken)).Value);
        foreach (var person in undelivered.Count == 0 ? [] : current.Organizers.Append(binding!.BoundBy).OfType<string>().Distinct(StringComparer.Ordinal).Except(current.Told).ToList())
        {
            await TellAsync(person, undelivered, cancellationToken);
        }
    }

    private async Task TellAsync(string person, List<Report> undelivered, CancellationToken cancellationToken)
    {
        if (await places.OfPersonAsync(person, cancellationToken) is not { } place)
        {
            return;
        }

        var now = Time.GetUtcNow();
        var (_, isMine) = await _notice.ChangeAsync(
            notice => notice.Place is not null && !notice.Told.Contains(person) && notice.PostingOf(person).IsDue(place.Key, place.IsReachable, now)
                ? notice.Put(notice.PostingOf(person) with { ClaimedUntil = now + OutboxDelivery.ClaimFor })
                : notice,
            cancellationToken);
        if (isMine)
        {
            var failure = await SendAsync(CardOf(undelivered, language.Of(place.Known, place.Known?.Locale)), id: null, place, cancellationToken);
            await _notice.ChangeAsync(
                notice => failure is null ? notice.Tell(person) : notice.Put((PersonalPosting)BackOff.After(failure, notice.PostingOf(person), place.Key, Time.GetUtcNow())), cancellationToken);
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

    private static Card CardOf(List<Report> undelivered, Phrases phrases) => new(phrases.SummariesUndelivered(undelivered.Count))
    {
        Body =
        [
            new CardList([.. undelivered.Select(report => new CardListItem(report.Id.Name))]),
            new CardText(phrases.ChannelTakesNothing(undelivered[0].Summary.Parked!), CardTextStyle.Subtle),
        ],
        Language = phrases.Language,
    };
}
