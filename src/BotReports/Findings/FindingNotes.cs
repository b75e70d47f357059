using BotReports.Languages;
using BotReports.Queries;
using BotReports.Reports;

namespace BotReports.Findings;

/// <summary>What one should know of a finding before saying it aloud, in a few words.</summary>
internal static class FindingNotes
{
    private const int LongestAddressee = 80;

    /// <param name="finding">The finding.</param>
    /// <param name="withState">Whether to say also how far its report is; not where that stands above it.</param>
    /// <param name="conference">The event.</param>
    /// <param name="phrases">In whose language.</param>
    /// <returns>Null where there is nothing.</returns>
    public static string? Of(Finding finding, bool withState, Conference conference, Phrases phrases)
    {
        string?[] notes =
        [
            withState ? StateOf(finding.Report, conference, phrases) : null,
            finding.Slot is { OpensRepetition: true } && finding.Addressee is { } addressee ? $"→ {Excerpt.Of(addressee, LongestAddressee)}" : null,
            finding.Slot is { IsExtra: true, Question.Limit: { } limit } ? phrases.BeyondLimit(limit) : null,
            finding.Answer.From(),
            finding.Answer.Attribution switch
            {
                { Kind: AttributionKind.Approved, Speaker: { } speaker } approved => phrases.ApprovedSpeaker(speaker, approved),
                { } => phrases.Anonymous,
                null => null,
            },
            finding.Report.Approval is { } approval && finding.At > approval.At ? phrases.AmendedSince(conference.TimeOf(finding.At)) : null,
        ];
        return string.Join(" · ", notes.OfType<string>()) is { Length: > 0 } note ? note : null;
    }

    private static string? StateOf(Report report, Conference conference, Phrases phrases) =>
        conference.SessionOf(report) is { IsCancelled: true } ? phrases.SessionCancelled
        : report.Submission is null ? ReviewState.TakenBack(report, conference, phrases) ?? phrases.Draft
        : report.Approval is { } approval ? phrases.ApprovedBy(approval.Name, conference.TimeOf(approval.At))
        : null;
}
