using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>What an organizer wants to know, as a rapporteur sees it: the question, a field for the reply, and the way into the report.</summary>
internal static class AskedBackCard
{
    public static Card Of(Report report, OrganizerQuestion question, Conference conference, Phrases phrases) => new(phrases.OrganizersAsk(report.Id.Name))
    {
        WindowTitle = $"{report.Id.Name} · {phrases.ButtonReply}",
        Eyebrow = conference.SessionOf(report)?.Theme.In(phrases.Language),
        Body =
        [
            new CardPanel([new CardText(question.Wording.Text), new CardText($"{question.Name} · {conference.TimeOf(question.Wording.At)}", CardTextStyle.Subtle)]),
            new CardInput(ActionJson.WordsField, phrases.YourReply, ""),
            new CardText(phrases.HowToReply, CardTextStyle.Subtle),
        ],
        Buttons =
        [
            new CardButton(phrases.ButtonReply, new Reply(report.Id)) { Sends = true, IsPrimary = true },
            new CardButton(phrases.ButtonContinue, new Start(report.Id.Session)),
        ],
        Language = phrases.Language,
    };
}
