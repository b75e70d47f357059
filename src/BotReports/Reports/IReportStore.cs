namespace BotReports.Reports;

/// <summary>
/// The reports of an event. Safe for any number of callers at once. A report whose document cannot be read is left out of lists; whoever asks
/// for it alone, or changes one that a newer version of this program wrote, gets an <see cref="Documents.UnreadableDocumentException"/>.
/// </summary>
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

    /// <summary>A report to be changed, with the state of its document; null when nobody has begun it. Like <see cref="FindAsync"/> it may be behind another process's writes.</summary>
    Task<StoredReport?> LoadAsync(ReportId id, CancellationToken cancellationToken);

    /// <summary>The report as it is stored now: where other processes write too, the storage is asked whether what is known still holds.</summary>
    Task<StoredReport?> RefreshAsync(ReportId id, CancellationToken cancellationToken);

    /// <summary>Writes a report over the state that it was made from, or as a new one where that is null.</summary>
    /// <returns>False when another state is stored: nothing was written, and what was known is forgotten.</returns>
    /// <exception cref="IOException">The report may or may not have been written.</exception>
    Task<bool> TryWriteAsync(Report changed, StoredReport? over, CancellationToken cancellationToken);

    /// <summary>Forgets what is known of a report, so that it is read anew.</summary>
    void Forget(ReportId id);

    /// <summary>The reports of a session's breakout groups, by name.</summary>
    Task<IReadOnlyList<Report>> GroupsOfAsync(ReportId id, CancellationToken cancellationToken);

    /// <summary>The reports of all sessions of the event, without those of breakout groups. Reads only those that have changed since they were last read.</summary>
    Task<IReadOnlyList<Report>> ListAsync(CancellationToken cancellationToken);

    /// <summary>All reports of the event, those of breakout groups too.</summary>
    Task<IReadOnlyList<Report>> ListAllAsync(CancellationToken cancellationToken);

    /// <summary>Which reports of the event there are, those of breakout groups too, and those that cannot be read. Reads none of them.</summary>
    Task<IReadOnlyList<ReportId>> ListIdsAsync(CancellationToken cancellationToken);

    /// <summary>The reports that a person has joined, those of breakout groups too, the one that they joined last first.</summary>
    Task<IReadOnlyList<Report>> JoinedByAsync(Person person, CancellationToken cancellationToken);
}
