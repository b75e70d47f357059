using BotReports.Actions;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Findings.Briefs;

/// <summary>
/// What a chair says: a sentence of ours to begin with, then messages and quotes in the words of the reports, each with where it comes from. Nothing in it is reworded. Immutable.
/// </summary>
public sealed class Brief
{
    private const int SecondsAMinute = 60;

    private Brief(ShowFindings question, string opening, IReadOnlyList<Finding> messages, IReadOnlyList<Finding> quotes, Phrases phrases)
    {
        (Question, Opening, Messages, Quotes) = (question, opening, messages, quotes);
        Words = CountOf(opening) + messages.Concat(quotes).Sum(finding => CountOf(finding.TextIn(phrases.Language)));
        Seconds = (int)Math.Round((double)Words * SecondsAMinute / phrases.WordsPerMinute);
    }

    public ShowFindings Question { get; }

    /// <summary>The one sentence that is ours.</summary>
    public string Opening { get; }

    /// <summary>In the order of the sessions.</summary>
    public IReadOnlyList<Finding> Messages { get; }

    /// <summary>Quotes that may be used.</summary>
    public IReadOnlyList<Finding> Quotes { get; }

    /// <summary>How many messages there are beside those that fit into the time.</summary>
    public int LeftOut { get; private init; }

    /// <summary>The sessions of which no report is submitted.</summary>
    public IReadOnlyList<SessionNumber> Missing { get; private init; } = [];

    /// <summary>How many words are said.</summary>
    public int Words { get; }

    /// <summary>How long it takes to say them, at the pace of the language.</summary>
    public int Seconds { get; }

    /// <param name="desk">Knows what the reports say.</param>
    /// <param name="question">What is to be in it, and how long it may be. The first message of every session comes before the second of any.</param>
    /// <param name="reports">All reports.</param>
    /// <param name="conference">The event.</param>
    /// <param name="phrases">In the chair's language.</param>
    /// <returns>Null where the reports have not been read yet, see <see cref="FindingsDesk.Ask"/>.</returns>
    public static Brief? Of(FindingsDesk desk, ShowFindings question, IReadOnlyList<Report> reports, Conference conference, Phrases phrases)
    {
        var asked = question with { Form = null, After = null };
        var quoteIds = conference.Template.Sections.SelectMany(section => section.Questions).Where(each => each.Kind is QuestionKind.Quote).Select(each => each.Id).ToList();
        if (desk.Ask(asked, reports) is not { } answer || desk.Ask(asked with { Topic = FindingTopic.Questions, Questions = [.. quoteIds] }, reports) is not { } quoted)
        {
            return null;
        }

        var opening = phrases.BriefOpening(answer.Found.Select(finding => finding.Session).Distinct().Count(), conference.Programme.Title.In(phrases.Language));
        var room = question.Minutes is { } minutes ? (minutes * phrases.WordsPerMinute) - CountOf(opening) : int.MaxValue;
        var messages = Fit(answer.Found.OrderBy(finding => finding.Slot.Place).ThenBy(finding => finding.Report.Submission is null).ThenBy(finding => finding.Session), ref room, phrases);
        var quotes = Fit(quoted.Found, ref room, phrases);
        var submitted = answer.Reports.Where(report => report.Submission is not null).Select(report => report.Id.Session).ToHashSet();
        return new Brief(question with { Unclear = answer.Question.Unclear }, opening, [.. answer.Found.Where(messages.Contains)], [.. quoted.Found.Where(quotes.Contains)], phrases)
        {
            LeftOut = answer.Found.Count - messages.Count,
            Missing = [.. answer.Sessions.Select(session => session.Number).Where(number => !submitted.Contains(number)).Order()],
        };
    }

    private static HashSet<Finding> Fit(IEnumerable<Finding> found, ref int room, Phrases phrases)
    {
        var fitting = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        foreach (var finding in found)
        {
            var words = CountOf(finding.TextIn(phrases.Language));
            if (words <= room)
            {
                room -= words;
                fitting.Add(finding);
            }
        }

        return fitting;
    }

    private static int CountOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
