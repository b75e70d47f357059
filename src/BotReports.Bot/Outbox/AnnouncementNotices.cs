using BotReports.Announcements;
using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Events;
using BotReports.Reports;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>Brings what organizers announce to those who report, each in their own chat and once.</summary>
internal sealed class AnnouncementNotices(EventAnnouncements announcements, Conference conference, OutboxPlaces places, SpokenLanguage language, TimeProvider time, ILogger<AnnouncementNotices> logger) : OutboxNotices(time, logger)
{
    private const int MostAtOnce = 8;

    protected override async Task TellAsync(IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        var due = (await announcements.FindAsync(cancellationToken)).Due(Time.GetUtcNow()).SelectMany(announcement => announcement.To, (announcement, posting) => (announcement, posting.Person));
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = cancellationToken }, async (owed, token) => await TellAsync(owed.announcement, owed.Person, token));
    }

    private async Task TellAsync(Announcement announcement, string person, CancellationToken cancellationToken)
    {
        if (await places.OfPersonAsync(person, cancellationToken) is not { } place)
        {
            return;
        }

        var now = Time.GetUtcNow();
        var (_, isMine) = await ChangeAsync(
            announcement.Id, person, posting => posting.IsDue(place.Key, place.IsReachable, now) ? posting with { ClaimedUntil = now + OutboxDelivery.ClaimFor } : posting, cancellationToken);
        if (!isMine)
        {
            return;
        }

        var card = AnnouncementCards.Of(announcement, conference, language.Of(place.Known, place.Known?.Locale));
        var failure = await SendAsync(card, $"announcement-{conference.Programme.Event}-{announcement.Id}-{person}", place, cancellationToken);
        await ChangeAsync(announcement.Id, person, posting => failure is null ? null : (PersonalPosting)BackOff.After(failure, posting, place.Key, Time.GetUtcNow()), cancellationToken);
    }

    /// <param name="change">The next state of the message to the person; null once they have been told.</param>
    private Task<(AnnouncementList Value, bool IsWritten)> ChangeAsync(string id, string person, Func<PersonalPosting, PersonalPosting?> change, CancellationToken cancellationToken) => announcements.ChangeAsync(
        list =>
        {
            if (list.Find(id) is not { } announcement || announcement.To.FirstOrDefault(posting => posting.Person == person) is not { } posting)
            {
                return list;
            }

            var changed = change(posting);
            return changed == posting ? list : list.Put(announcement with { To = changed is null ? announcement.To.Remove(posting) : announcement.To.Replace(posting, changed) });
        },
        cancellationToken);
}
