using System.Globalization;
using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reminders;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>When people are reminded, and how organizers change it.</summary>
internal static class ReminderRulesCard
{
    /// <param name="title">What the card is called.</param>
    /// <param name="rules">Those that hold.</param>
    /// <param name="isAdjusted">Whether they are other than the settings have them.</param>
    /// <param name="conference">The event.</param>
    /// <param name="phrases">The reader's language.</param>
    public static Card Of(string title, ReminderRules rules, bool isAdjusted, Conference conference, Phrases phrases) => new(title)
    {
        Eyebrow = conference.Programme.Title.In(phrases.Language),
        Body =
        [
            rules.IsOn ? new CardList([.. Lines(rules, conference, phrases).Select(line => new CardListItem(line))]) : new CardText(phrases.RemindersAreOff),
            new CardText(phrases.RemindersHint, CardTextStyle.Subtle),
        ],
        Buttons =
        [
            new CardButton(rules.IsOn ? phrases.ButtonRemindersOff : phrases.ButtonRemindersOn, new AdjustReminders(new ReminderAdjustment { IsOn = !rules.IsOn })),
            .. isAdjusted ? new[] { new CardButton(phrases.ButtonRemindersAsSet, new AdjustReminders()) } : [],
        ],
        Language = phrases.Language,
    };

    private static IEnumerable<string> Lines(ReminderRules rules, Conference conference, Phrases phrases)
    {
        yield return phrases.RemindsInSession((int)Math.Round(rules.NearEnd * 100));
        yield return rules.BeforeDeadline.Count == 0 ? phrases.RemindsOfNoDeadline : phrases.RemindsBeforeDeadline(phrases.List([.. rules.BeforeDeadline.OrderDescending().Select(Phrases.Duration)]));
        yield return phrases.RemindsAtMost(rules.Most);
        yield return phrases.RemindsNotAtNight(TimeOf(rules.QuietFrom), TimeOf(rules.QuietUntil), conference.Programme.TimeZone.Id);
    }

    private static string TimeOf(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
