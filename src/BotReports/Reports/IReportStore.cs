namespace BotReports.Reports;

/// <summary>The reports of an event. Safe for any number of callers at once.</summary>
public interface IReportStore
{
    /// <summary>Null when nobody has begun the report. What it gives may be behind another process's writes; a change never is.</summary>
    Task<Report?> FindAsync(ReportId id, CancellationToken cancellationToken);

    /// <summary>
    /// Changes a report. When this returns, the result is durable. The change may be applied more than once, to a newer report each
    /// time, because somebody else's write came first; when it gives back the report that it was given, nothing is written.
    /// </summary>
    /// <param name="change">A pure function of the stored report, which is null before the first change.</param>
    Task<Report> ChangeAsync(ReportId id, Func<Report?, Report> change, CancellationToken cancellationToken);

    /// <summary>The reports of a session's breakout groups, by name.</summary>
    Task<IReadOnlyList<Report>> GroupsOfAsync(ReportId id, CancellationToken cancellationToken);

    /// <summary>The reports of all sessions of the event, without those of breakout groups. Reads only those that have changed since they were last read.</summary>
    Task<IReadOnlyList<Report>> ListAsync(CancellationToken cancellationToken);

    /// <summary>The report that a person works on: of those they joined, the latest. Null when there is none.</summary>
    Task<Report?> CurrentOfAsync(Person person, CancellationToken cancellationToken);
}
