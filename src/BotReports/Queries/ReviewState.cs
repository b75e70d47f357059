using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Queries;

/// <summary>What organizers have said to a report, in a few words.</summary>
public static class ReviewState
{
    /// <summary>"approved by Olga · 18:40 · amended since, 18:52"; null where nobody has approved it.</summary>
    public static string? ApprovalOf(Report report, Conference conference, Phrases phrases) =>
        report.Approval is { } approval ? $"{phrases.ApprovedBy(approval.Name, conference.TimeOf(approval.At))}{AmendmentOf(approval, conference, phrases)}" : null;

    /// <summary>What is to be said behind an approval of answers that have changed since; empty where none has.</summary>
    public static string AmendmentOf(Approval approval, Conference conference, Phrases phrases) =>
        approval.AmendedAt is { } at ? $" · {phrases.AmendedSince(conference.TimeOf(at))}" : "";
}
