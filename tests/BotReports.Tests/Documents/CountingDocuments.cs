using System.Collections.Concurrent;
using BotReports.Documents;

namespace BotReports.Tests.Documents;

/// <summary>Writes down what is asked of a storage, <c>put reports/csd-2016/4.1.json</c>, to show what an answer costs.</summary>
public sealed class CountingDocuments(IDocuments documents) : IDocuments
{
    private ConcurrentQueue<string> _operations = new();

    /// <summary>What was asked since the last time, oldest first; a put that ended in a conflict too.</summary>
    public IReadOnlyList<string> Take() => [.. Interlocked.Exchange(ref _operations, new())];

    public bool IsShared => documents.IsShared;

    public Task<DocumentReading> GetUnlessAsync(DocumentName name, ETag known, CancellationToken cancellationToken)
    {
        _operations.Enqueue($"check {name}");
        return documents.GetUnlessAsync(name, known, cancellationToken);
    }

    public Task<Document?> GetAsync(DocumentName name, CancellationToken cancellationToken)
    {
        _operations.Enqueue($"get {name}");
        return documents.GetAsync(name, cancellationToken);
    }

    public Task<ETag?> PutAsync(DocumentName name, ReadOnlyMemory<byte> content, PutCondition condition, CancellationToken cancellationToken)
    {
        _operations.Enqueue($"put {name}");
        return documents.PutAsync(name, content, condition, cancellationToken);
    }

    public Task DeleteAsync(DocumentName name, CancellationToken cancellationToken)
    {
        _operations.Enqueue($"delete {name}");
        return documents.DeleteAsync(name, cancellationToken);
    }

    public IAsyncEnumerable<DocumentEntry> ListAsync(string folder, CancellationToken cancellationToken)
    {
        _operations.Enqueue($"list {folder}");
        return documents.ListAsync(folder, cancellationToken);
    }
}
