using System.Globalization;
using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Queries;

/// <summary>The sessions that have begun and whose report has not been submitted. Nobody waits for the report of a session that is cancelled.</summary>
public static class MissingReports
{
    /// <summary>What a card has room for, and somebody reads.</summary>
    private const int PageSize = 15;

    /// <param name="page">Which page of them, from 1.</param>
    public static Card Card(Conference conference, IReadOnlyList<Report> reports, DateTimeOffset now, Phrases phrases, int page = 1)
    {
        var programme = conference.Programme;
        var bySession = reports.ToDictionary(report => report.Id.Session);
        var open = programme.Sessions
            .Where(session => !session.IsCancelled && bySession.GetValueOrDefault(session.Number)?.Submission is null)
            .OrderBy(session => session.Number)
            .ToLookup(session => session.Start <= now);
        var (missing, toCome) = (open[true].ToList(), open[false].Count());
        var shown = new Page<Session>(missing, page, PageSize);
        return new Card(missing.Count > 0 ? phrases.WhoIsMissing : toCome > 0 ? phrases.NobodyIsMissingYet : phrases.NobodyIsMissing)
        {
            Eyebrow = programme.Title.In(phrases.Language),
            Body =
            [
                .. shown.IsWhole ? [] : Overview(missing, shown, conference, phrases),
                .. missing.Count == 0 ? [] : new CardElement[] { new CardList([.. shown.Items.Select(session => Item(session, bySession.GetValueOrDefault(session.Number), phrases))]) },
                .. toCome == 0 ? [] : new CardElement[] { new CardText(phrases.StillToCome(toCome), CardTextStyle.Subtle) },
            ],
            Buttons = shown.HasMore ? [new CardButton(phrases.ButtonNextPage, new ShowMissingReports(shown.Number + 1))] : [],
            Language = phrases.Language,
        };
    }

    /// <summary>How many are missing of each day, above the first page of them; on the others, which page it is.</summary>
    private static IEnumerable<CardElement> Overview(List<Session> missing, Page<Session> shown, Conference conference, Phrases phrases) =>
    [
        .. shown.Number == 1 ? SessionCounts.ByDay(missing, conference, phrases, sessions => sessions.Count.ToString(CultureInfo.InvariantCulture)) : [],
        new CardText(phrases.ShownOf(shown.From, shown.To, shown.Count), CardTextStyle.Subtle),
    ];

    private static CardListItem Item(Session session, Report? report, Phrases phrases)
    {
        var names = report is { Names.IsEmpty: false } ? report.Names : session.Rapporteurs.Select(rapporteur => rapporteur.Name);
        var state = report is null ? phrases.NotStarted : phrases.InProgress;
        return new CardListItem(SessionTheme.Of(session, phrases), session.Number.Value, $"{Excerpt.Of(string.Join(" · ", names), SessionTheme.Longest)} · {state}");
    }
}
