using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Turns;

/// <summary>The reports as one turn sees them: as they are stored, with what the turn has changed so far. Nothing is written before the turn's commit.</summary>
public sealed class TurnReports(IReportStore store)
{
    private readonly List<Entry> _entries = [];

    /// <summary>The reports that the turn has changed, in the order in which it first asked for them.</summary>
    internal IEnumerable<(Report Changed, StoredReport? Over)> Changes =>
        from entry in _entries where !ReferenceEquals(entry.Report, entry.Stored?.Report) select (entry.Report!, entry.Stored);

    /// <summary>The stored reports that the turn has asked for and not changed.</summary>
    internal IEnumerable<StoredReport> OnlyRead =>
        from entry in _entries where entry.Stored is not null && ReferenceEquals(entry.Report, entry.Stored.Report) select entry.Stored;

    /// <summary>Null when nobody has begun the report.</summary>
    public async Task<Report?> FindAsync(ReportId id, CancellationToken cancellationToken) => (await EntryOfAsync(id, cancellationToken)).Report;

    /// <summary>Changes a report in memory. The change is applied once more, to a newer report, where the turn has to run again.</summary>
    /// <param name="id">Which report.</param>
    /// <param name="change">A pure function of the report, which is null before the first change.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Report> ChangeAsync(ReportId id, Func<Report?, Report> change, CancellationToken cancellationToken)
    {
        var entry = await EntryOfAsync(id, cancellationToken);
        return entry.Report = change(entry.Report);
    }

    /// <summary>Takes a report as changed, or as begun.</summary>
    public async Task PutAsync(Report changed, CancellationToken cancellationToken) => (await EntryOfAsync(changed.Id, cancellationToken)).Report = changed;

    /// <summary>The reports of all sessions, without those of breakout groups.</summary>
    public async Task<IReadOnlyList<Report>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await store.ListAsync(cancellationToken)).Select(AsChanged)];

    /// <summary>All reports, those of breakout groups too.</summary>
    public async Task<IReadOnlyList<Report>> ListAllAsync(CancellationToken cancellationToken) =>
        [.. (await store.ListAllAsync(cancellationToken)).Select(AsChanged)];

    /// <summary>The sessions that somebody has begun to report on, those too whose report cannot be read.</summary>
    public async Task<IReadOnlySet<SessionNumber>> SessionsAsync(CancellationToken cancellationToken) =>
        (await store.ListIdsAsync(cancellationToken)).Select(id => id.Session).ToHashSet();

    /// <summary>The reports of a session's breakout groups, by name.</summary>
    public async Task<IReadOnlyList<Report>> GroupsOfAsync(ReportId id, CancellationToken cancellationToken)
    {
        var stored = await store.GroupsOfAsync(id, cancellationToken);
        var begun = _entries.Where(entry => entry.Report is { Id.Group: not null } report && report.Id with { Group = null } == id && !stored.Any(other => other.Id == report.Id));
        return [.. stored.Select(AsChanged), .. begun.Select(entry => entry.Report!)];
    }

    /// <summary>The report that a person works on: of those they joined, the latest. Null when there is none.</summary>
    public Task<Report?> CurrentOfAsync(Person person, CancellationToken cancellationToken) => CurrentOfAsync(person, left: null, cancellationToken);

    /// <summary>The report that a person works on once they have left another; null when there is none.</summary>
    public async Task<Report?> CurrentOfAsync(Person person, ReportId? left, CancellationToken cancellationToken) =>
        (await store.JoinedByAsync(person, cancellationToken)).Select(AsChanged)
            .Where(report => report.Id != left && report.RapporteurOf(person.Id) is not null)
            .MaxBy(report => report.RapporteurOf(person.Id)!.JoinedAt);

    /// <summary>Takes up a report that was read for this turn.</summary>
    internal void Take(StoredReport stored) => _entries.Add(new Entry(stored.Report.Id, stored));

    private Report AsChanged(Report stored) => _entries.Find(entry => entry.Id == stored.Id)?.Report ?? stored;

    private async Task<Entry> EntryOfAsync(ReportId id, CancellationToken cancellationToken)
    {
        if (_entries.Find(entry => entry.Id == id) is not { } entry)
        {
            _entries.Add(entry = new Entry(id, await store.LoadAsync(id, cancellationToken)));
        }

        return entry;
    }

    private sealed class Entry(ReportId id, StoredReport? stored)
    {
        public ReportId Id { get; } = id;

        public StoredReport? Stored { get; } = stored;

        public Report? Report { get; set; } = stored?.Report;
    }
}
