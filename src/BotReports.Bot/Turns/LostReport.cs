using BotReports.Documents;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Turns;

/// <summary>The report that a person works on cannot be had.</summary>
/// <param name="Problem">Why its document cannot be read; null where somebody has taken the document away.</param>
internal sealed record LostReport(ReportId Id, DocumentProblem? Problem)
{
    /// <summary>What the person goes on with once the document is mended; null where it is gone for good.</summary>
    public ReportId? KeptAs => Problem is null ? null : Id;

    public string Explain(Phrases phrases) => Problem switch
    {
        null => phrases.ReportIsGone(Id.Name, Id.Session.Value),
        DocumentProblem.Newer => phrases.ReportIsNewer(Id.Name),
        _ => phrases.ReportIsUnreadable(Id.Name),
    };
}
