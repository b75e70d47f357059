using System.Globalization;
using System.Runtime.CompilerServices;
using BotReports.Documents;

namespace BotReports.Tests.Documents;

/// <summary>A storage that several hosts share, in memory.</summary>
public sealed class MemoryDocuments : IDocuments
{
    private readonly Lock _lock = new();
    private readonly Dictionary<DocumentName, Document> _documents = [];
    private long _writes;

    public bool IsShared => true;

    public bool IsReachable { get; set; } = true;

    /// <summary>Every document's content, by name.</summary>
    public IReadOnlyDictionary<string, string> All
    {
        get
        {
            lock (_lock)
            {
                return _documents.ToDictionary(pair => pair.Key.Value, pair => System.Text.Encoding.UTF8.GetString(pair.Value.Content.Span));
            }
        }
    }

    public Task<Document?> GetAsync(DocumentName name, CancellationToken cancellationToken)
    {
        Reach(cancellationToken);
        lock (_lock)
        {
            return Task.FromResult(_documents.GetValueOrDefault(name));
        }
    }

    public async Task<DocumentReading> GetUnlessAsync(DocumentName name, ETag known, CancellationToken cancellationToken) =>
        await GetAsync(name, cancellationToken) is var document && document?.ETag == known ? DocumentReading.Unchanged : new DocumentReading(IsUnchanged: false, document);

    public Task<ETag?> PutAsync(DocumentName name, ReadOnlyMemory<byte> content, PutCondition condition, CancellationToken cancellationToken)
    {
        Reach(cancellationToken);
        lock (_lock)
        {
            var stored = _documents.GetValueOrDefault(name);
            if ((condition.MustBeAbsent && stored is not null) || (condition.Match is { } match && stored?.ETag != match))
            {
                return Task.FromResult<ETag?>(null);
            }

            var etag = new ETag((++_writes).ToString(CultureInfo.InvariantCulture));
            _documents[name] = new Document(content.ToArray(), etag);
            return Task.FromResult<ETag?>(etag);
        }
    }

    public Task DeleteAsync(DocumentName name, CancellationToken cancellationToken)
    {
        Reach(cancellationToken);
        lock (_lock)
        {
            _documents.Remove(name);
            return Task.CompletedTask;
        }
    }

    public IAsyncEnumerable<DocumentEntry> ListAsync(string folder, CancellationToken cancellationToken)
    {
        DocumentName.ParseFolder(folder);
        return EntriesAsync(folder, cancellationToken);
    }

    private void Reach(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!IsReachable)
        {
            throw new NotWrittenException("The storage cannot be reached.");
        }
    }

    private async IAsyncEnumerable<DocumentEntry> EntriesAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Reach(cancellationToken);
        List<DocumentEntry> entries;
        lock (_lock)
        {
            entries = [.. _documents.Where(pair => pair.Key.Value.StartsWith(folder, StringComparison.Ordinal)).Select(pair => new DocumentEntry(pair.Key, pair.Value.ETag))];
        }

        await Task.CompletedTask;
        foreach (var entry in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return entry;
        }
    }
}
