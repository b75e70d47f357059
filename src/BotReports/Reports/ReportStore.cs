using System.Collections.Concurrent;
using BotReports.Documents;
using BotReports.Programmes;

namespace BotReports.Reports;

/// <summary>
/// Reports as documents, kept in memory as they were last seen. The memory saves reads and never decides anything: every write
/// is conditional on the ETag, and one that meets a newer document is made again on that.
/// </summary>
public sealed class ReportStore(IDocuments documents, string @event) : IReportStore, IDisposable
{
    /// <summary>A storage far away is not waited for once for each report, and not flooded either.</summary>
    private const int ReadsAtOnce = 16;

    private const string Root = "reports/";

    private readonly ConcurrentDictionary<ReportId, Stored> _stored = new();
    private readonly ConcurrentDictionary<string, ReportId> _current = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim _listing = new(1);
    private volatile bool _listed;

    public async Task<Report?> FindAsync(ReportId id, CancellationToken cancellationToken) =>
        (_stored.GetValueOrDefault(id) ?? await ReadAsync(id, cancellationToken))?.Report;

    public async Task<Report> ChangeAsync(ReportId id, Func<Report?, Report> change, CancellationToken cancellationToken)
    {
        var stored = _stored.GetValueOrDefault(id) ?? await ReadAsync(id, cancellationToken);
        while (true)
        {
            var changed = change(stored?.Report);
            if (changed == (object?)stored?.Report)
            {
                return changed;
            }

            var condition = stored is null ? PutCondition.IfAbsent : PutCondition.IfMatch(stored.ETag);
            if (await documents.PutAsync(id.Document, ReportJson.Write(changed), condition, cancellationToken) is { } etag)
            {
                Remember(_stored[id] = new Stored(changed, etag));
                return changed;
            }

            stored = await ReadAsync(id, cancellationToken);
        }
    }

    public async Task<IReadOnlyList<Report>> ListAsync(CancellationToken cancellationToken)
    {
        var all = await ListAsync(ReportId.FolderOf(@event), cancellationToken);
        _listed = true;
        return [.. all.Where(report => report.Id.Group is null)];
    }

    public async Task<IReadOnlyList<Report>> GroupsOfAsync(ReportId id, CancellationToken cancellationToken) => await ListAsync(id.GroupsFolder, cancellationToken);

    public async Task<Report?> CurrentOfAsync(Person person, CancellationToken cancellationToken)
    {
        if (!_listed)
        {
            await ListAsync(cancellationToken);
        }

        if (!_current.TryGetValue(person.Id, out var id) || await FindAsync(id, cancellationToken) is not { } report)
        {
            return null;
        }

        return report.RapporteurOf(person.Id) is not null ? report : await BeforeAsync(person, cancellationToken);
    }

    public void Dispose() => _listing.Dispose();

    private async Task<IReadOnlyList<Report>> ListAsync(string folder, CancellationToken cancellationToken)
    {
        await _listing.WaitAsync(cancellationToken);
        try
        {
            var entries = await documents.ListAsync(folder, cancellationToken).ToListAsync(cancellationToken);
            var found = new Stored?[entries.Count];
            var several = new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken };
            await Parallel.ForAsync(0, entries.Count, several, async (index, token) =>
                found[index] = IdOf(entries[index].Name) is { } id ? await UpToDateAsync(id, entries[index].ETag, token) : null);

            return [.. found.OfType<Stored>().Select(stored => stored.Report)];
        }
        finally
        {
            _listing.Release();
        }
    }

    /// <summary>The report that somebody worked on before the one that they have left; null when there is none.</summary>
    private async Task<Report?> BeforeAsync(Person person, CancellationToken cancellationToken)
    {
        if (_stored.Keys.Where(id => JoinedAt(id, person.Id) is not null).MaxBy(id => JoinedAt(id, person.Id)) is not { } latest)
        {
            _current.TryRemove(person.Id, out _);
            return null;
        }

        _current[person.Id] = latest;
        return await FindAsync(latest, cancellationToken);
    }

    private async Task<Stored?> UpToDateAsync(ReportId id, ETag etag, CancellationToken cancellationToken) =>
        _stored.TryGetValue(id, out var stored) && stored.ETag == etag ? stored : await ReadAsync(id, cancellationToken);

    private async Task<Stored?> ReadAsync(ReportId id, CancellationToken cancellationToken)
    {
        var before = _stored.GetValueOrDefault(id);
        if (await documents.GetAsync(id.Document, cancellationToken) is not { } document)
        {
            _stored.TryRemove(id, out _);
            return null;
        }

        // A write of our own that came while this was being read is newer than what was read: it stays.
        var stored = new Stored(ReportJson.Read(document.Content.Span), document.ETag);
        if (before is null ? _stored.TryAdd(id, stored) : _stored.TryUpdate(id, stored, before))
        {
            Remember(stored);
        }

        return stored;
    }

    /// <summary>Remembers whose current report this is.</summary>
    private void Remember(Stored stored)
    {
        var report = stored.Report;
        foreach (var rapporteur in report.Rapporteurs)
        {
            _current.AddOrUpdate(rapporteur.Person.Id, report.Id, (person, other) => JoinedAt(other, person) > rapporteur.JoinedAt ? other : report.Id);
        }
    }

    private DateTimeOffset? JoinedAt(ReportId id, string person) =>
        _stored.GetValueOrDefault(id)?.Report.RapporteurOf(person)?.JoinedAt;

    /// <summary>Null for a document that is no report of the event's, which somebody has put into its folder.</summary>
    private static ReportId? IdOf(DocumentName name) =>
        ReportId.TryParse(Path.ChangeExtension(name.Value, null)[Root.Length..], out var id) && id.Document == name ? id : null;

    /// <summary>Compared by reference, which is what tells one reading from another.</summary>
    private sealed class Stored(Report report, ETag etag)
    {
        public Report Report { get; } = report;

        public ETag ETag { get; } = etag;
    }
}
