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

    private readonly ConcurrentDictionary<ReportId, Glimpse> _seen = new();
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<ReportId, bool>> _joined = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim _listing = new(1);
    private volatile bool _listed;

    /// <summary>The documents that cannot be read. They are left alone, and the other reports go on.</summary>
    public DocumentQuarantine Quarantine { get; init; } = new();

    public async Task<Report?> FindAsync(ReportId id, CancellationToken cancellationToken) =>
        (await LoadAsync(id, cancellationToken))?.Report;

    public async Task<StoredReport?> LoadAsync(ReportId id, CancellationToken cancellationToken) => Known(id) ?? await ReadAsync(id, cancellationToken);

    public async Task<StoredReport?> RefreshAsync(ReportId id, CancellationToken cancellationToken)
    {
        var seen = SeenOf(id);
        if (seen.Stored is not { } known)
        {
            return await ReadAsync(id, cancellationToken);
        }

        if (!documents.IsShared)
        {
            return known;
        }

        var reading = await documents.GetUnlessAsync(id.Document, known.ETag, cancellationToken);
        return reading.IsUnchanged ? known : Take(id, seen, reading.Document);
    }

    public async Task<bool> TryWriteAsync(Report changed, StoredReport? over, CancellationToken cancellationToken)
    {
        if (changed.IsReadOnly)
        {
            throw new UnreadableDocumentException(changed.Id.Document, DocumentProblem.Newer);
        }

        var condition = over is null ? PutCondition.IfAbsent : PutCondition.IfMatch(over.ETag);
        var seen = SeenOf(changed.Id);
        StoredReport? written = null;
        try
        {
            if (await documents.PutAsync(changed.Id.Document, ReportJson.Write(changed), condition, cancellationToken) is { } etag)
            {
                written = new StoredReport(changed, etag);
            }
        }
        finally
        {
            // What somebody else has written meanwhile may be newer than what was written here; without an answer nothing is known.
            if (written is null || seen.Stored != over || !_seen.TryUpdate(changed.Id, new Glimpse(written), seen))
            {
                Forget(changed.Id);
            }
        }

        if (written is not null)
        {
            Remember(written);
        }

        return written is not null;
    }

    public void Forget(ReportId id) => _seen[id] = new Glimpse(null);

    public async Task<Report> ChangeAsync(ReportId id, Func<Report?, Report> change, CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = await LoadAsync(id, cancellationToken);
            var changed = change(stored?.Report);
            if (changed == (object?)stored?.Report ? await IsStoredAsync(id, stored, cancellationToken) : await TryWriteAsync(changed, stored, cancellationToken))
            {
                return changed;
            }
        }
    }

    public async Task<IReadOnlyList<Report>> ListAsync(CancellationToken cancellationToken) => [.. (await ListAllAsync(cancellationToken)).Where(report => report.Id.Group is null)];

    public async Task<IReadOnlyList<Report>> ListAllAsync(CancellationToken cancellationToken)
    {
        var all = await ListAsync(ReportId.FolderOf(@event), cancellationToken);
        _listed = true;
        return all;
    }

    public async Task<IReadOnlyList<ReportId>> ListIdsAsync(CancellationToken cancellationToken) =>
        [.. (await documents.ListAsync(ReportId.FolderOf(@event), cancellationToken).ToListAsync(cancellationToken)).Select(entry => ReportId.OfDocument(entry.Name)).OfType<ReportId>()];

    public async Task<IReadOnlyList<Report>> GroupsOfAsync(ReportId id, CancellationToken cancellationToken) => await ListAsync(id.GroupsFolder, cancellationToken);

    public async Task<IReadOnlyList<Report>> JoinedByAsync(Person person, CancellationToken cancellationToken)
    {
        if (!_listed || documents.IsShared)
        {
            await ListAsync(cancellationToken);
        }

        var joined = new List<(Report Report, Rapporteur Rapporteur)>();
        foreach (var id in _joined.TryGetValue(person.Id, out var ids) ? ids.Keys : [])
        {
            // After a conflict this host has forgotten the report, so it is read again.
            if (await FindReadableAsync(id, cancellationToken) is { } report && report.RapporteurOf(person.Id) is { } rapporteur)
            {
                joined.Add((report, rapporteur));
            }
        }

        return [.. joined.OrderByDescending(entry => entry.Rapporteur.JoinedAt).Select(entry => entry.Report)];
    }

    public void Dispose() => _listing.Dispose();

    private async Task<IReadOnlyList<Report>> ListAsync(string folder, CancellationToken cancellationToken)
    {
        await _listing.WaitAsync(cancellationToken);
        try
        {
            var entries = await documents.ListAsync(folder, cancellationToken).ToListAsync(cancellationToken);
            Quarantine.Keep(folder, entries);
            var found = new StoredReport?[entries.Count];
            var several = new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken };
            await Parallel.ForAsync(0, entries.Count, several, async (index, token) =>
                found[index] = ReportId.OfDocument(entries[index].Name) is { } id ? await UpToDateAsync(id, entries[index].ETag, token) : null);

            return [.. found.OfType<StoredReport>().Select(stored => stored.Report)];
        }
        finally
        {
            _listing.Release();
        }
    }

    /// <summary>Null for a document that cannot be read, too.</summary>
    private async Task<Report?> FindReadableAsync(ReportId id, CancellationToken cancellationToken)
    {
        try
        {
            return await FindAsync(id, cancellationToken);
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }

    /// <summary>Null for a document that cannot be read, too.</summary>
    private async Task<StoredReport?> UpToDateAsync(ReportId id, ETag etag, CancellationToken cancellationToken)
    {
        try
        {
            return Quarantine.Holds(id.Document, etag) ? null
                : Known(id) is { } stored && stored.ETag == etag ? stored
                : await ReadAsync(id, cancellationToken);
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }

    private async Task<StoredReport?> ReadAsync(ReportId id, CancellationToken cancellationToken)
    {
        var seen = SeenOf(id);
        return Take(id, seen, await documents.GetAsync(id.Document, cancellationToken));
    }

    /// <summary>Whether a report is stored as it was seen. A write is told by its condition that it was not; where nothing is written, nobody else would tell.</summary>
    private async Task<bool> IsStoredAsync(ReportId id, StoredReport? stored, CancellationToken cancellationToken)
    {
        if (stored is null)
        {
            return await ReadAsync(id, cancellationToken) is null;
        }

        var seen = SeenOf(id);
        var reading = await documents.GetUnlessAsync(id.Document, stored.ETag, cancellationToken);
        return reading.IsUnchanged || Take(id, seen, reading.Document) is null;
    }

    private StoredReport? Known(ReportId id) => _seen.GetValueOrDefault(id)?.Stored;

    private Glimpse SeenOf(ReportId id) => _seen.GetOrAdd(id, _ => new Glimpse(null));

    /// <param name="seen">What was known before it was read. Where something else is known now, a write came meanwhile, and it is newer than what was read: nothing is remembered.</param>
    private StoredReport? Take(ReportId id, Glimpse seen, Document? document)
    {
        if (document is null)
        {
            _seen.TryUpdate(id, new Glimpse(null), seen);
            Quarantine.Release(id.Document);
            return null;
        }

        var stored = new StoredReport(Read(id, document), document.ETag);
        if (_seen.TryUpdate(id, new Glimpse(stored), seen))
        {
            Remember(stored);
        }

        return stored;
    }

    private Report Read(ReportId id, Document document)
    {
        try
        {
            var report = ReportJson.Read(id, document.Content.Span);
            Quarantine.Release(id.Document);
            return report;
        }
        catch (UnreadableDocumentException exception)
        {
            Forget(id);
            Quarantine.Take(id.Document, exception.Problem, document.ETag);
            throw;
        }
    }

    /// <summary>Remembers who fills this report.</summary>
    private void Remember(StoredReport stored)
    {
        foreach (var rapporteur in stored.Report.Rapporteurs)
        {
            _joined.GetOrAdd(rapporteur.Person.Id, _ => new())[stored.Report.Id] = true;
        }
    }

    /// <summary>What was known of a report at some time, which may be nothing. Compared by reference: another one tells that something has been written or forgotten since.</summary>
    private sealed class Glimpse(StoredReport? stored)
    {
        public StoredReport? Stored => stored;
    }
}
