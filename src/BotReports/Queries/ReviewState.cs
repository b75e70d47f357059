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

    /// <summary>"withdrawn by Olga · 18:40", "answers moved to session 2.3 by Olga · 18:40"; null for a report that is no draft again.</summary>
    public static string? TakenBack(Report report, Conference conference, Phrases phrases) => report.TakenBack switch
    {
        { Kind: ReviewStepKind.MovedAway, Session: { } session } step => phrases.MovedAwayBy(step.Name, conference.TimeOf(step.At), session),
        { } step => phrases.WithdrawnBy(step.Name, conference.TimeOf(step.At)),
        null => null,
    };

    /// <summary>"locked by Olga · 18:40"; null for a report that can be changed.</summary>
    public static string? LockOf(Report report, Conference conference, Phrases phrases) => report.Lock is { } locked ? phrases.LockedBy(locked.Name, conference.TimeOf(locked.At)) : null;

    /// <summary>What is to be said behind an approval of answers that have changed since; empty where none has.</summary>
    public static string AmendmentOf(Approval approval, Conference conference, Phrases phrases) =>
        approval.AmendedAt is { } at ? $" · {phrases.AmendedSince(conference.TimeOf(at))}" : "";
}
