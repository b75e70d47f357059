using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Queries;

/// <summary>The sessions that have begun and whose report has not been submitted. Nobody waits for the report of a session that is cancelled.</summary>
public static class MissingReports
{
    public static Card Card(Conference conference, IReadOnlyList<Report> reports, DateTimeOffset now, Phrases phrases)
    {
        var programme = conference.Programme;
        var bySession = reports.ToDictionary(report => report.Id.Session);
        var open = programme.Sessions
            .Where(session => !session.IsCancelled && bySession.GetValueOrDefault(session.Number)?.Submission is null)
            .OrderBy(session => session.Number)
            .ToLookup(session => session.Start <= now);
        var (missing, toCome) = (open[true].ToList(), open[false].Count());
        return new Card(missing.Count > 0 ? phrases.WhoIsMissing : toCome > 0 ? phrases.NobodyIsMissingYet : phrases.NobodyIsMissing)
        {
            Eyebrow = programme.Title.In(phrases.Language),
            Body =
            [
                .. missing.Count == 0 ? [] : new CardElement[] { new CardList([.. missing.Select(session => Item(session, bySession.GetValueOrDefault(session.Number), phrases))]) },
                .. toCome == 0 ? [] : new CardElement[] { new CardText(phrases.StillToCome(toCome), CardTextStyle.Subtle) },
            ],
            Language = phrases.Language,
        };
    }

    private static CardListItem Item(Session session, Report? report, Phrases phrases)
    {
        var names = report is { Names.IsEmpty: false } ? report.Names : session.Rapporteurs.Select(rapporteur => rapporteur.Name);
        var state = report is null ? phrases.NotStarted : phrases.InProgress;
        return new CardListItem(session.Theme.In(phrases.Language), session.Number.Value, string.Join(" · ", names.Append(state)));
    }
}
