namespace BotReports.Reports;

/// <summary>How much and how fast one person can write, and how much a report holds. Far more than a session's report needs.</summary>
public sealed record ReportLimits
{
    /// <summary>What a full report may still grow by with one message, so that things can be moved, deleted, submitted and approved in it.</summary>
    private const int Leeway = 1_000;

    /// <summary>Characters of a message, or of all fields of a window.</summary>
    public int Message { get; init; } = 40_000;

    /// <summary>Characters of one answer, however many messages it came in.</summary>
    public int Answer { get; init; } = 60_000;

    /// <summary>Characters of all words of a report with their history and its notes.</summary>
    public int Report { get; init; } = 3_000_000;

    /// <summary>Messages and presses of one person in a minute. Nobody types so fast, not even lists of single words.</summary>
    public int PerMinute { get; init; } = 90;

    /// <exception cref="LimitException">The change takes the report beyond a limit. What was beyond it before stays as it is.</exception>
    public void Check(Report changed, Report? before)
    {
        if (changed.Revision == before?.Revision)
        {
            return;
        }

        var known = before is null ? [] : before.Fields.Values.SelectMany(field => field.Answers).Select(answer => answer.Wording).Where(IsTooLong).ToHashSet(ReferenceEqualityComparer.Instance);
        if (changed.Fields.Values.SelectMany(field => field.Answers).Any(answer => IsTooLong(answer.Wording) && !known.Contains(answer.Wording)))
        {
            throw new LimitException(LimitKind.Answer, Answer);
        }

        if (changed.Length() is var length && length > Report && length > Leeway + (before?.Length() ?? 0))
        {
            throw new LimitException(LimitKind.Report, Report);
        }
    }

    private bool IsTooLong(Wording wording) => wording.Text?.Length > Answer;
}
