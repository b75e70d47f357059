using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Queries;

/// <summary>Sessions counted day by day, or track by track, where there are too many to list.</summary>
internal static class SessionCounts
{
    private const int MostLines = 15;

    /// <param name="say">What is said of the sessions of one day.</param>
    public static IEnumerable<CardElement> ByDay(IEnumerable<Session> sessions, Conference conference, Phrases phrases, Func<IReadOnlyList<Session>, string> say) => Lines(
        sessions.GroupBy(session => conference.Local(session.Start).Date).OrderBy(day => day.Key).Select(day => (phrases.Day(conference.Local(day.First().Start)), day.ToList())).ToList(), phrases, say);

    /// <summary>The largest tracks first; empty where the programme has none.</summary>
    /// <inheritdoc cref="ByDay"/>
    public static IEnumerable<CardElement> ByTrack(IEnumerable<Session> sessions, Phrases phrases, Func<IReadOnlyList<Session>, string> say) => Lines(
        sessions.Where(session => session.Track is not null).GroupBy(session => session.Track!).OrderByDescending(track => track.Count()).ThenBy(track => track.Key, StringComparer.Ordinal)
            .Select(track => (Excerpt.Of(track.Key, 60), track.ToList())).ToList(), phrases, say);

    private static IEnumerable<CardElement> Lines(List<(string Label, List<Session> Sessions)> lines, Phrases phrases, Func<IReadOnlyList<Session>, string> say)
    {
        if (lines.Count > 0)
        {
            yield return new CardFacts([.. lines.Take(MostLines).Select(line => new CardFact(line.Label, say(line.Sessions)))]);
        }

        if (lines.Count > MostLines)
        {
            yield return new CardText(phrases.NotListed(lines.Skip(MostLines).Sum(line => line.Sessions.Count)), CardTextStyle.Subtle);
        }
    }
}
