using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Exports.Proceedings;

/// <summary>A session with its report, before anything is laid out.</summary>
/// <param name="Report">Null where there is none that can be read.</param>
internal sealed record ReportedSession(SessionNumber Number, ReportStanding Standing, Report? Report)
{
    /// <summary>All sessions of the programme, and those that it has dropped and somebody has reported on, in the order of their numbers.</summary>
    /// <param name="conference">The event.</param>
    /// <param name="reports">The reports of its sessions.</param>
    /// <param name="unreadable">The sessions whose report cannot be read.</param>
    public static IReadOnlyList<ReportedSession> AllOf(Conference conference, IReadOnlyList<Report> reports, IEnumerable<SessionNumber> unreadable)
    {
        var damaged = unreadable.ToHashSet();
        var bySession = reports.Where(report => report.Id.Group is null).ToDictionary(report => report.Id.Session);
        return
        [
            .. conference.Programme.Sessions.Select(session => session.Number).Concat(bySession.Keys).Concat(damaged).Distinct().Order()
                .Select(number => Of(number, bySession.GetValueOrDefault(number), damaged.Contains(number), conference)),
        ];
    }

    /// <summary>Whether its report goes into the files.</summary>
    public bool IsIn(EventFileOptions options) => Report is not null && (Standing is ReportStanding.Approved || !options.IsApprovedOnly);

    private static ReportedSession Of(SessionNumber number, Report? report, bool isDamaged, Conference conference) => report switch
    {
        null => new(number, isDamaged ? ReportStanding.Unreadable : ReportStanding.NotBegun, null),
        _ when !conference.HasTemplateOf(report) => new(number, ReportStanding.Unreadable, null),
        { Submission: null } => new(number, ReportStanding.Draft, report),
        { Approval: null } => new(number, ReportStanding.Submitted, report),
        { Approval.AmendedAt: null } => new(number, ReportStanding.Approved, report),
        _ => new(number, ReportStanding.Amended, report),
    };
}
