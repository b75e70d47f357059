using BotReports.Cards;
using BotReports.Documents;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Queries;

/// <summary>Where all the reports of the event stand, and which documents cannot be read.</summary>
public static class EventStatus
{
    /// <summary>How many unreadable documents are named.</summary>
    private const int MostNamed = 20;

    /// <summary>How many sessions are listed one by one; of more, only those to look after are.</summary>
    private const int MostListed = 20;

    private const int MostProblems = 12;

    public static Card Card(Conference conference, IReadOnlyList<Report> reports, IReadOnlyList<UnreadableDocument> unreadable, Phrases phrases)
    {
        var damaged = ReportId.SessionsIn(unreadable, conference.Programme.Event).ToHashSet();
        var bySession = reports.ToDictionary(report => report.Id.Session);
        var sessions = conference.Programme.Sessions.OrderBy(session => session.Number).ToList();
        var problems = sessions.Where(IsProblem).ToList();
        var submitted = reports.Count(report => report.Submission is not null);
        return new Card(phrases.EventStatus(submitted, reports.Count - submitted, sessions.Count(session => !session.IsCancelled && !bySession.ContainsKey(session.Number) && !damaged.Contains(session.Number))))
        {
            Eyebrow = conference.Programme.Title.In(phrases.Language),
            Body =
            [
                .. Troubles(reports, unreadable, phrases),
                .. Problems(),
                .. sessions.Count <= MostListed ? [new CardList([.. sessions.Except(problems).Select(ItemOf)])] : Overview(),
                .. Kept(conference, phrases),
            ],
            Language = phrases.Language,
        };

        CardListItem ItemOf(Session session) => new(
            SessionTheme.Of(session, phrases),
            session.Number.Value,
            damaged.Contains(session.Number) ? phrases.ReportUnreadableLabel : StateOf(session, bySession.GetValueOrDefault(session.Number), conference, phrases));

        // What somebody has to look after stands first.
        IEnumerable<CardElement> Problems() =>
        [
            .. problems.Count == 0 ? [] : new CardElement[] { new CardHeading(phrases.LookAfter) },
            .. ShortList.Of([.. problems.Select(ItemOf)], sessions.Count <= MostListed ? MostListed : MostProblems, phrases),
            .. problems.Count == 0 || sessions.Count > MostListed || problems.Count == sessions.Count ? [] : new CardElement[] { new CardHeading(phrases.OtherSessions) },
        ];

        IEnumerable<CardElement> Overview()
        {
            var counted = sessions.Where(session => !session.IsCancelled).ToList();
            return [.. SessionCounts.ByDay(counted, conference, phrases, CountsOf), .. SessionCounts.ByTrack(counted, phrases, CountsOf)];
        }

        bool IsProblem(Session session) => damaged.Contains(session.Number)
            || (bySession.GetValueOrDefault(session.Number) is { } report && (session.IsCancelled || report.OpenQuestion() is not null || report.Approval?.AmendedAt is not null || report is { Submission: null, TakenBack: not null }));

        string CountsOf(IReadOnlyList<Session> counted) => phrases.EventStatus(
            counted.Count(session => bySession.GetValueOrDefault(session.Number)?.Submission is not null),
            counted.Count(session => bySession.GetValueOrDefault(session.Number) is { Submission: null }),
            counted.Count(session => !bySession.ContainsKey(session.Number) && !damaged.Contains(session.Number)));
    }

    /// <summary>What is wrong beside the sessions: summaries that could not be posted, documents that cannot be read.</summary>
    public static IEnumerable<CardElement> Troubles(IReadOnlyList<Report> reports, IReadOnlyList<UnreadableDocument> unreadable, Phrases phrases) =>
        Undelivered(reports, phrases).Concat(Unreadable(unreadable, phrases));

    private static IEnumerable<CardElement> Undelivered(IReadOnlyList<Report> reports, Phrases phrases)
    {
        if (reports.Count(report => report.Summary is { IsOwed: true, Parked: not null }) is > 0 and var count)
        {
            yield return new CardText(phrases.SummariesUndelivered(count), CardTextStyle.Attention);
        }
    }

    private static IEnumerable<CardElement> Unreadable(IReadOnlyList<UnreadableDocument> unreadable, Phrases phrases)
    {
        if (unreadable.Count > 0)
        {
            yield return new CardText(phrases.DocumentsUnreadable(unreadable.Count), CardTextStyle.Attention);
            yield return new CardList([.. unreadable.Take(MostNamed).Select(document => new CardListItem(document.Name.Value))]);
        }
    }

    private static IEnumerable<CardElement> Kept(Conference conference, Phrases phrases)
    {
        if (conference.Retention is { } retention)
        {
            yield return new CardText(phrases.KeptUntil(phrases.DayOfYear(new DateTimeOffset(retention.Until.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)), retention.ErasesReports), CardTextStyle.Subtle);
        }
    }

    private static string ReviewOf(Report report, Conference conference, Phrases phrases) =>
        report.OpenQuestion() is not null ? $" · {phrases.AskedBackLabel}"
        : string.Concat(new[] { ReviewState.ApprovalOf(report, conference, phrases), ReviewState.LockOf(report, conference, phrases) }.OfType<string>().Select(state => $" · {state}"));

    private static string StateOf(Session session, Report? report, Conference conference, Phrases phrases) => session.IsCancelled
        ? report is null ? phrases.SessionCancelled : $"{phrases.SessionCancelled} · {StateOf(report, conference, phrases)}"
        : StateOf(report, conference, phrases);

    private static string NamesOf(Report report) => Excerpt.Of(string.Join(", ", report.Names), SessionTheme.Longest);

    private static string StateOf(Report? report, Conference conference, Phrases phrases) => report switch
    {
        null => phrases.NotStarted,
        { Submission: { } submission } => $"✓ {phrases.SubmittedAt(conference.TimeOf(submission.At))} · {NamesOf(report)}{ReviewOf(report, conference, phrases)}",
        _ => $"{ReviewState.TakenBack(report, conference, phrases) ?? phrases.InProgress} · {NamesOf(report)}",
    };
}
