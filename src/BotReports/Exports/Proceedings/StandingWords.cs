using BotReports.Languages;

namespace BotReports.Exports.Proceedings;

/// <summary>How far a report is, in words.</summary>
internal static class StandingWords
{
    public static string Of(ReportStanding standing, Phrases phrases) => standing switch
    {
        ReportStanding.NotBegun => phrases.NotStarted,
        ReportStanding.Unreadable => phrases.ReportUnreadableLabel,
        ReportStanding.Draft => phrases.StateDraft,
        ReportStanding.Submitted => phrases.StateSubmitted,
        ReportStanding.Approved => phrases.StateApproved,
        _ => phrases.StateAmended,
    };
}
