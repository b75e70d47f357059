using BotReports.Bot.Turns;
using BotReports.Events;
using BotReports.Reports;
using BotReports.Watches;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>Tells whoever asked for it that a report is in, each in their own chat and once.</summary>
internal sealed class WatchNotices(ReportWatches watches, Conference conference, OutboxPlaces places, SpokenLanguage language, TimeProvider time, ILogger<WatchNotices> logger) : OutboxNotices(time, logger)
{
    protected override async Task TellAsync(IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        var submitted = reports.Where(report => report is { Group: null, Submission: not null }).ToDictionary(report => report.Id.Session);
        foreach (var watch in (await watches.FindAsync(cancellationToken)).Watches)
        {
            if (submitted.GetValueOrDefault(watch.Session) is { } report)
            {
                await TellAsync(watch, report, cancellationToken);
            }
        }
    }

    private async Task TellAsync(Watch watch, Report report, CancellationToken cancellationToken)
    {
        var person = watch.Posting.Person;
        if (await places.OfPersonAsync(person, cancellationToken) is not { } place)
        {
            return;
        }

        var now = Time.GetUtcNow();
        var (_, isMine) = await watches.ChangeAsync(
            list => list.Find(watch.Session, person) is { } known && known.Posting.IsDue(place.Key, place.IsReachable, now)
                ? list.Put(watch.Session, known.Posting with { ClaimedUntil = now + OutboxDelivery.ClaimFor })
                : list,
            cancellationToken);
        if (!isMine)
        {
            return;
        }

        var card = WatchCard.Of(report, conference, language.Of(place.Known, place.Known?.Locale));
        var failure = await SendAsync(card, $"watch-{report.Id.Event}-{watch.Session}-{person}", place, cancellationToken);
        await watches.ChangeAsync(
            list => failure is null ? list.Without(watch.Session, person)
                : list.Find(watch.Session, person) is { } known ? list.Put(watch.Session, (PersonalPosting)BackOff.After(failure, known.Posting, place.Key, Time.GetUtcNow()))
                : list,
            cancellationToken);
    }
}
