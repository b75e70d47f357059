using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Queries;

/// <summary>Where all the reports of the event stand.</summary>
public static class EventStatus
{
    public static Card Card(Conference conference, IReadOnlyList<Report> reports, Phrases phrases)
    {
        var bySession = reports.ToDictionary(report => report.Id.Session);
        var sessions = conference.Programme.Sessions.OrderBy(session => session.Number).ToList();
        var submitted = reports.Count(report => report.Submission is not null);
        return new Card(phrases.EventStatus(submitted, reports.Count - submitted, sessions.Count(session => !bySession.ContainsKey(session.Number))))
        {
            Eyebrow = conference.Programme.Title.In(phrases.Language),
            Body = [new CardList([.. sessions.Select(session => new CardListItem(
                session.Theme.In(phrases.Language), session.Number.Value, StateOf(bySession.GetValueOrDefault(session.Number), conference, phrases)))])],
            Language = phrases.Language,
        };
    }

    private static string ReviewOf(Report report, Conference conference, Phrases phrases) =>
        report.OpenQuestion() is not null ? $" · {phrases.AskedBackLabel}"
        : ReviewState.ApprovalOf(report, conference, phrases) is { } approval ? $" · {approval}"
        : "";

    private static string StateOf(Report? report, Conference conference, Phrases phrases) => report switch
    {
        null => phrases.NotStarted,
        { Submission: { } submission } => $"✓ {phrases.SubmittedAt(conference.TimeOf(submission.At))} · {string.Join(", ", report.Names)}{ReviewOf(report, conference, phrases)}",
        _ => $"{phrases.InProgress} · {string.Join(", ", report.Names)}",
    };
}
