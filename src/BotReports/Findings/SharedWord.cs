namespace BotReports.Findings;

/// <summary>A word that several sessions use, and few others: they may be saying the same thing. It is proposed, and nothing is merged.</summary>
/// <param name="Words">As they are written most often, those that stand in the same answers together.</param>
/// <param name="Found">The answers, at least two sessions'.</param>
public sealed record SharedWord(IReadOnlyList<string> Words, IReadOnlyList<Finding> Found)
{
    public int Sessions => Found.Select(finding => finding.Session).Distinct().Count();
}
