using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>
/// Who works on a report and what each answered last. Only what the report holds is said: what somebody is reading or typing
/// at the moment, nobody knows.
/// </summary>
internal static class WhoCard
{
    public static Card Of(Report report, Conference conference, Phrases phrases)
    {
        var walk = conference.Walk(report);
        return new Card(phrases.WhoWorksOn(report.Id.Name))
        {
            Body =
            [
                new CardList([.. report.Rapporteurs.Select(rapporteur => new CardListItem(
                    rapporteur.Person.Name, Note: string.Join(" · ", Remarks(rapporteur, report, walk, conference, phrases))))]),
                new CardText(walk.Next is { } next ? phrases.NextOpen(phrases.Position(next, walk.Template.Sections.Count)) : phrases.NothingAsked, CardTextStyle.Subtle),
            ],
            Buttons = [new CardButton(phrases.ButtonContinue, new Continue())],
            Language = phrases.Language,
        };
    }

    private static IEnumerable<string> Remarks(Rapporteur rapporteur, Report report, Walk walk, Conference conference, Phrases phrases)
    {
        if (report.Rapporteurs.Length > 1 && rapporteur == report.Rapporteurs[0])
        {
            yield return phrases.Leads;
        }

        yield return walk.LatestWordsOf(rapporteur.Person.Id) is var (slot, at)
            ? phrases.LastAnswered(phrases.Label(slot), conference.TimeOf(at))
            : phrases.NothingAnswered(conference.TimeOf(rapporteur.JoinedAt));
    }
}
