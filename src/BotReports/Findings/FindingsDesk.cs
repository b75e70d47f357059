using BotReports.Actions;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Spelling;
using BotReports.Templates;

namespace BotReports.Findings;

/// <summary>Answers what chairs ask about all sessions, from the reports that it is given. Thread-safe.</summary>
public sealed class FindingsDesk : IDisposable
{
    private const string GoalPrefix = "sdg-";

    private readonly Conference _conference;
    private readonly FindingsIndex _index;
    private readonly SharedWords _shared;

    public FindingsDesk(Conference conference)
    {
        var stems = new WordStems();
        (_conference, _index, _shared) = (conference, new FindingsIndex(stems), new SharedWords(stems));
    }

    /// <summary>Whether all reports are needed for an answer, those of breakout groups too; else those of the sessions asked about do.</summary>
    public static bool NeedsAll(ShowFindings question) =>
        question is not { Words: null, Themes.IsEmpty: true, Addressee: null, Unclear: null, Form: null } || question.Sessions.Length != 1;

    /// <summary>Makes ready for questions about these reports, which takes a while where there are many.</summary>
    /// <param name="reports">All of them.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public void Follow(IReadOnlyCollection<Report> reports, CancellationToken cancellationToken) => _index.Follow(reports, _conference, cancellationToken);

    /// <param name="question">What is asked for.</param>
    /// <param name="reports">All reports; where <see cref="NeedsAll"/> says so, no others do.</param>
    /// <param name="lastAsked">When the same person asked the last time; null for never.</param>
    /// <returns>Null where words are looked for and most reports have not been read into the index yet, as in the first moments of a host.</returns>
    public FindingsAnswer? Ask(ShowFindings question, IReadOnlyList<Report> reports, DateTimeOffset? lastAsked = null)
    {
        if (question is not { Words: null, Themes.IsEmpty: true, Form: not FindingForm.Themes } && !_index.TryFollow(reports, _conference))
        {
            return null;
        }

        var group = question.Unclear is { } unclear ? GroupOf(unclear, reports) : null;
        var since = question.Since ?? (question.SinceLast is true ? lastAsked : null);
        var scope = _conference.Programme.Sessions.Where(session => IsAskedFor(session, question)).ToList();
        var numbers = scope.Select(session => session.Number).ToHashSet();
        var isNarrowed = question is not { Room: null, Track: null, HeldFrom: null, HeldBefore: null };
        var asked = reports
            .Where(report => group is null ? report.Id.Group is null : report.Group == group)
            .Where(report => numbers.Contains(report.Id.Session) || (!isNarrowed && _conference.SessionOf(report) is null && IsNamed(report.Id.Session, question)))
            .Where(report => question.ApprovedOnly is not true || IsApproved(report))
            .ToList();
        var scores = ScoresOf(question);
        var found = asked.SelectMany(report => ReportFindings.Of(report, _conference))
            .Where(finding => IsOfTopic(finding, question))
            .Where(finding => since is null || finding.At >= since)
            .Where(finding => question.Addressee is not { } addressee || IsAddressed(finding, addressee))
            .Where(finding => question.Themes.IsEmpty || scores.Theme.ContainsKey(finding.Key) || IsAskedAbout(finding, question))
            .Where(finding => question.Words is null || scores.Words.ContainsKey(finding.Key));
        var ordered = InOrder(found, question, scores.Words);
        return new FindingsAnswer(group is null ? question : question with { Unclear = null }, [.. scope.Where(session => !session.IsCancelled)], asked, ordered)
        {
            Group = group,
            Since = since,
            Themes = question.Form is FindingForm.Themes ? ThemesIn(asked) : [],
            Shared = question.Form is FindingForm.Shared ? _shared.In(ordered) : [],
        };
    }

    public void Dispose() => _index.Dispose();

    /// <summary>Whether an organizer has approved a report as it is now.</summary>
    internal static bool IsApproved(Report report) => report is { Submission: not null, Approval.AmendedAt: null };

    /// <summary>The words that a theme is found by.</summary>
    /// <param name="theme">Its id.</param>
    private static IReadOnlyList<string> WordsOf(string theme) => Vocabulary.All.WordsOfTheme(theme);

    private static int? GoalOf(string theme) => theme.StartsWith(GoalPrefix, StringComparison.Ordinal) && int.TryParse(theme.AsSpan(GoalPrefix.Length), out var goal) ? goal : null;

    private static bool IsAskedFor(Session session, ShowFindings question) =>
        IsNamed(session.Number, question)
        && (question.Room is null || session.Room == question.Room)
        && (question.Track is null || session.Track == question.Track)
        && !(session.Start < question.HeldFrom) && !(session.Start >= question.HeldBefore);

    private static bool IsNamed(SessionNumber session, ShowFindings question) =>
        question.Sessions.IsEmpty || question.Sessions.Any(number => session == number || session.Track == number.Value);

    private static bool IsOfTopic(Finding finding, ShowFindings question) => question.Topic switch
    {
        FindingTopic.Everything => true,
        FindingTopic.Questions => question.Questions.Contains(finding.Question),
        _ => finding.IsPriority || (question.Form is FindingForm.Shared && finding.Slot.OpensRepetition),
    };

    /// <summary>What answers a question about a theme concerns it, whatever its words are.</summary>
    private static bool IsAskedAbout(Finding finding, ShowFindings question) => question.Themes.Any(QuestionThemes.Of(finding.Slot.Question).Contains);

    /// <summary>An acronym and its name are one addressee, in all languages. Of other words all have to be there, but for their endings.</summary>
    private static bool IsAddressed(Finding finding, string addressee)
    {
        if (finding.Addressee is not { } to)
        {
            return false;
        }

        var folded = $" {string.Join(' ', Folding.Fold(to).Split([' ', ',', ';', '/', '(', ')', '.', '\''], StringSplitOptions.RemoveEmptyEntries))} ";
        return Vocabulary.All.SameParty(addressee) is { Count: > 1 } names
            ? names.Any(name => folded.Contains($" {name} ", StringComparison.Ordinal))
            : addressee.Split(' ').All(word => folded.Contains($" {(word.Length > 4 ? word.TrimEnd('s') : word)}", StringComparison.Ordinal));
    }

    /// <summary>The breakout group that words name; null for none.</summary>
    private static string? GroupOf(string folded, IReadOnlyList<Report> reports)
    {
        var words = folded.Split(' ');
        return reports.Select(report => report.Group).OfType<string>().Distinct().FirstOrDefault(name => Folding.Fold(name).Split(' ') is var own && words.All(own.Contains));
    }

    private (IReadOnlyDictionary<string, float> Words, IReadOnlyDictionary<string, float> Theme) ScoresOf(ShowFindings question) => (
        question.Words is { } words ? _index.Find(SearchedWords.In(words)) : new Dictionary<string, float>(),
        question.Themes.IsEmpty ? new Dictionary<string, float>() : _index.FindAny(question.Themes.SelectMany(WordsOf), question.Themes.Select(GoalOf).OfType<int>()));

    /// <summary>What is looked for by how well it fits; else session by session, those last whose report is not submitted. The priority messages of a report come first.</summary>
    private static List<Finding> InOrder(IEnumerable<Finding> found, ShowFindings question, IReadOnlyDictionary<string, float> scores)
    {
        var byReport = found.GroupBy(finding => finding.Report, ReferenceEqualityComparer.Instance).Select(group => group.ToList());
        var ordered = question.Words is null
            ? byReport.OrderBy(group => group[0].Report.Submission is null).ThenBy(group => group[0].Session)
            : byReport.OrderByDescending(group => group.Max(finding => scores[finding.Key])).ThenBy(group => group[0].Session);
        return [.. ordered.SelectMany(group => group.OrderByDescending(finding => finding.IsPriority))];
    }

    private List<(string Theme, int Count)> ThemesIn(List<Report> reports)
    {
        var keys = reports.SelectMany(report => ReportFindings.Of(report, _conference)).Select(finding => finding.Key).ToHashSet();
        return [.. Vocabulary.All.Themes.Select(theme => (theme, _index.FindAny(WordsOf(theme), []).Keys.Count(keys.Contains))).Where(entry => entry.Item2 > 0).OrderByDescending(entry => entry.Item2)];
    }
}
