using BotReports.Documents;

namespace BotReports.AcceptanceTests.Documents;

/// <summary>Counts what is asked of a storage, to show what an answer costs.</summary>
public sealed class CountingDocuments(IDocuments documents) : IDocuments
{
    private int _gets, _puts, _conflicts, _deletes, _lists;

    public int Gets => _gets;

    /// <summary>Those that ended in a conflict too.</summary>
    public int Puts => _puts;

    public int Conflicts => _conflicts;

    public int Deletes => _deletes;

    public int Lists => _lists;

    public Task<Document?> GetAsync(DocumentName name, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _gets);
        return documents.GetAsync(name, cancellationToken);
    }

    public async Task<ETag?> PutAsync(DocumentName name, ReadOnlyMemory<byte> content, PutCondition condition, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _puts);
        var written = await documents.PutAsync(name, content, condition, cancellationToken);
        if (written is null) Interlocked.Increment(ref _conflicts);
        return written;
    }

    public Task DeleteAsync(DocumentName name, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _deletes);
        return documents.DeleteAsync(name, cancellationToken);
    }

    public IAsyncEnumerable<DocumentEntry> ListAsync(string folder, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _lists);
        return documents.ListAsync(folder, cancellationToken);
    }
}
