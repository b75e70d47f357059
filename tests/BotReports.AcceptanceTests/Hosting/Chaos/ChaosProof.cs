using System.Globalization;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Hosting.Hosts;
using BotReports.Reports;

namespace BotReports.AcceptanceTests.Hosting.Chaos;

/// <summary>
/// What a run has shown: that each acknowledged answer is in one place, that each submitted report has one summary which shows it, and that each
/// question of an organizer was delivered once.
/// </summary>
internal sealed class ChaosProof(ConnectorServer connector, Faults faults, IReadOnlyList<Rapporteur> rapporteurs, Speaker organizer)
{
    private readonly List<string> _lost = [];
    private readonly List<string> _doubled = [];
    private readonly List<string> _untrue = [];
    private readonly List<string> _summaries = [];
    private readonly List<string> _questions = [];
    private IReadOnlyList<Report> _stored = [];
    private TimeSpan _elapsed;
    private int _postsTwice;
    private int _questionsTwice;

    public IReadOnlyList<GroupHost> Hosts { get; init; } = [];

    public int Answers { get; private set; }

    public int Kills => faults.Counts[FaultKind.Kill];

    public int Submitted => _stored.Count(report => report.Submission is not null);

    public int Asked { get; private set; }

    /// <summary>All that is wrong, in sentences; empty for a run that holds.</summary>
    public IReadOnlyList<string> Violations =>
    [
        .. _lost.Select(word => $"lost: {word}"), .. _doubled.Select(word => $"doubled: {word}"), .. _untrue.Select(word => $"said not to be saved, and it is: {word}"), .. _summaries, .. _questions,
        .. connector.Complaints.All.Select(complaint => $"the connector complains: {complaint}"),
    ];

    private IEnumerable<Speaker> Speakers => rapporteurs.Select(rapporteur => rapporteur.Speaker).Append(organizer);

    /// <summary>Waits until the newest summary of each report shows what was said to be saved in it, and each question has been delivered.</summary>
    public async Task UntilAllIsShownAsync(TimeSpan longest)
    {
        try
        {
            await connector.Calls.UntilAsync(calls => IsAllShown(calls), longest);
        }
        catch (TimeoutException)
        {
            // The proof names what is missing.
        }
    }

    /// <summary>Looks at what is stored.</summary>
    public void Read(IReadOnlyList<Report> stored, TimeSpan elapsed)
    {
        (_stored, _elapsed) = (stored, elapsed);
        foreach (var word in Speakers.SelectMany(speaker => speaker.Words))
        {
            Check(word);
        }

        foreach (var report in stored.Where(report => report.Submission is not null))
        {
            CheckSummary(report);
        }
    }

    /// <summary>A table of figures, in Markdown.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        | seconds | {_elapsed.TotalSeconds:F0} |
        |---|---|
        | faults | {string.Join(", ", faults.Counts.Where(count => count.Value > 0).Select(count => $"{count.Key} {count.Value}"))} |
        | messages, of which delivered more than once | {Speakers.Sum(speaker => speaker.Turns)}, {Speakers.Sum(speaker => speaker.Repeated)} |
        | answers and notes acknowledged | {Answers} |
        | lost | {_lost.Count} |
        | doubled | {_doubled.Count} |
        | in doubt to the end, because the host that promised to tell was killed | {Count(Verdict.InDoubt)} |
        | told not to be saved, and given up when the time was over | {Count(Verdict.NotSaved)} |
        | not taken for an answer | {Count(Verdict.NotTaken)} |
        | reports submitted | {Submitted} |
        | summaries posted once more, because their host was interrupted over the first | {_postsTwice} |
        | questions asked | {Asked} |
        | questions delivered once more, for the same reason | {_questionsTwice} |
        """);

    private int Count(Verdict verdict) => Speakers.SelectMany(speaker => speaker.Words).Count(word => VerdictOf(word) == verdict);

    private void Check(ChaosWord word)
    {
        var places = PlacesOf(word);
        var verdict = VerdictOf(word);
        var isAcknowledged = verdict is Verdict.Saved or Verdict.Acknowledged;
        Answers += isAcknowledged && !word.IsQuestion ? 1 : 0;
        if (isAcknowledged && places == 0)
        {
            _lost.Add(Describe(word));
        }

        if (places > 1)
        {
            _doubled.Add(Describe(word));
        }

        if (verdict is Verdict.NotSaved && places > 0)
        {
            _untrue.Add(Describe(word));
        }

        if (word.IsQuestion && places > 0)
        {
            Asked++;
            CheckQuestion(word);
        }
    }

    private int PlacesOf(ChaosWord word)
    {
        if (_stored.FirstOrDefault(candidate => candidate.Id.Session.ToString() == word.Session) is not { } report)
        {
            return 0;
        }

        var texts = word.IsQuestion
            ? report.Questions.Select(question => question.Wording.Text)
            : report.Fields.Values.SelectMany(field => field.Answers).Select(answer => answer.Text).Concat(report.Notes.Select(note => note.Text));
        return texts.Count(text => text.Contains(word.Word, StringComparison.Ordinal));
    }

    private IEnumerable<OrganizerQuestion> QuestionsIn(ChaosWord word) => _stored.Where(report => report.Id.Session.ToString() == word.Session).SelectMany(report => report.Questions).Where(asked => asked.Wording.Text.Contains(word.Word, StringComparison.Ordinal));

    private void CheckSummary(Report report)
    {
        var session = report.Id.Session.ToString();
        var posts = AcceptanceTests.Hosting.Hosts.Summaries.CallsAbout(session, connector).Where(call => call.Method != "DELETE").GroupBy(call => call.Id).ToList();
        if (posts.Count == 0)
        {
            _summaries.Add($"There is no summary of {session}.");
            return;
        }

        var shown = posts[^1].Last().Activity!.ToJsonString();
        var missing = report.Fields.Values.SelectMany(field => field.Answers).Select(answer => answer.Text).Where(text => !shown.Contains(text, StringComparison.Ordinal)).ToList();
        if (missing.Count > 0)
        {
            _summaries.Add($"The summary of {session} does not show {string.Join(", ", missing)}.");
        }

        // Teams knows no keys: what was posted by a host that could not note it is posted again.
        _postsTwice += posts.Count - 1;
        if (posts.Count > 1 + faults.InDoubt.Count(doubt => doubt == session))
        {
            _summaries.Add($"There are {posts.Count} summaries of {session}.");
        }
    }

    private void CheckQuestion(ChaosWord question)
    {
        var calls = connector.Calls.All;
        var posts = calls.Index().Where(call => IsDeliveryOf(question, call.Item)).Select(call => call.Index).ToList();
        if (posts.Count == 0)
        {
            _questions.Add($"A question was not delivered: {Describe(question)}; it is {string.Join(", ", QuestionsIn(question).Select(asked => $"{asked with { Wording = null! }}, {string.Join(", ", asked.Postings)}"))}");
        }

        _questionsTwice += Math.Max(0, posts.Count - 1);
        if (posts.SkipLast(1).Any(post => !faults.Unsure.Exists(part => post >= part.From && post < part.To)))
        {
            _questions.Add($"A question was delivered {posts.Count} times: {Describe(question)}");
        }
    }

    private bool IsAllShown(IReadOnlyList<ConnectorCall> calls)
    {
        var shown = calls.Where(call => call.Conversation == TeamsActivities.IdOf(AcceptanceTests.Hosting.Hosts.Summaries.Channel) && call.Activity is not null).Select(call => call.Activity!.ToJsonString()).ToList();
        return rapporteurs.All(rapporteur => rapporteur.Speaker.Words.Where(word => rapporteur.Submitted.Contains(word.Session) && IsAnswer(word)).All(word => shown.Exists(text => text.Contains(word.Word, StringComparison.Ordinal))))
            && organizer.Words.Where(question => VerdictOf(question) is Verdict.Saved or Verdict.Acknowledged).All(question => calls.Any(call => IsDeliveryOf(question, call)));
    }

    /// <summary>Notes are in no summary.</summary>
    private bool IsAnswer(ChaosWord word) => VerdictOf(word) is Verdict.Saved && RepliesTo(word).Any(reply => reply.Contains($"“{word.Word}", StringComparison.Ordinal));

    /// <summary>In a rapporteur's own chat: the summary shows the question too.</summary>
    private static bool IsDeliveryOf(ChaosWord question, ConnectorCall call) => call is { IsPost: true, Activity: { } activity } && call.Conversation.StartsWith("a:", StringComparison.Ordinal) && !question.Activities.Contains(call.ReplyTo ?? "") && activity.ToJsonString().Contains(question.Word, StringComparison.Ordinal);

    private Verdict VerdictOf(ChaosWord word)
    {
        var verdicts = word.Activities.Select(id => Verdicts.Of(word.Word, [.. connector.Calls.All.Where(call => call.ReplyTo == id).Select(call => call.Text)])).ToList();
        return verdicts.Contains(Verdict.Saved) ? Verdict.Saved : verdicts.Count == 0 ? Verdict.NotTaken : verdicts[^1];
    }

    private IEnumerable<string> RepliesTo(ChaosWord word) => connector.Calls.All.Where(call => call.ReplyTo is { } id && word.Activities.Contains(id)).Select(call => call.Text);

    private string Describe(ChaosWord word) => $"{word.Word} in {word.Session}, said in {string.Join(", ", word.Activities)}: {string.Join(" | ", RepliesTo(word).Select(reply => reply.ReplaceLineEndings(" ")))}";
}
