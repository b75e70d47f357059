using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Queries;

/// <summary>The sessions whose report has not been submitted.</summary>
public static class MissingReports
{
    public static Card Card(Conference conference, IReadOnlyList<Report> reports, Phrases phrases)
    {
        var bySession = reports.ToDictionary(report => report.Id.Session);
        var missing = conference.Programme.Sessions
            .Where(session => bySession.GetValueOrDefault(session.Number)?.Submission is null)
            .OrderBy(session => session.Number)
            .ToList();
        return new Card(missing.Count == 0 ? phrases.NobodyIsMissing : phrases.WhoIsMissing)
        {
            Eyebrow = conference.Programme.Title.In(phrases.Language),
            Body = missing.Count == 0 ? [] : [new CardList([.. missing.Select(session => Item(session, bySession.GetValueOrDefault(session.Number), phrases))])],
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
