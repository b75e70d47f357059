using BotReports.Actions;
using BotReports.Announcements;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Queries;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>What an organizer sees of an announcement before it goes out, and what everybody else sees.</summary>
internal static class AnnouncementCards
{
    /// <summary>What a card has room for, and somebody reads.</summary>
    public const int MostListed = 20;

    /// <param name="announcement">What would go out.</param>
    /// <param name="reachable">Those who would get it.</param>
    /// <param name="unreachable">Those who would not.</param>
    /// <param name="phrases">The organizer's language.</param>
    public static Card Preview(Announcement announcement, IReadOnlyList<string> reachable, IReadOnlyList<string> unreachable, Phrases phrases) => new(phrases.AnnounceToWhom(reachable.Count))
    {
        Body =
        [
            new CardText(announcement.Text),
            .. ShortList.Of([.. reachable.Select(name => new CardListItem(name))], MostListed, phrases),
            .. unreachable.Count == 0 ? [] : new CardElement[] { new CardText(phrases.NotToBeTold(phrases.List([.. unreachable.Take(MostListed)])), CardTextStyle.Attention) },
        ],
        Buttons =
        [
            new CardButton(phrases.ButtonSendReminders, new SendAnnouncement(announcement.Id)) { IsPrimary = true },
            new CardButton(phrases.ButtonDropAnnouncement, new DropAnnouncement(announcement.Id)),
        ],
        Language = phrases.Language,
    };

    public static Card Of(Announcement announcement, Conference conference, Phrases phrases) => new(phrases.AnnouncementFrom(announcement.ByName))
    {
        Eyebrow = conference.Programme.Title.In(phrases.Language),
        Body = [new CardText(announcement.Text)],
        Language = phrases.Language,
    };
}
