using BotReports.Documents;
using BotReports.Tests.Documents;

namespace BotReports.Tests.Conversations;

/// <summary>A storage that is out of reach for pictures and voice notes alone.</summary>
internal sealed class WithoutAttachments : IDocuments
{
    private readonly MemoryDocuments _documents = new();

    public bool IsShared => _documents.IsShared;

    public Task<Document?> GetAsync(DocumentName name, CancellationToken cancellationToken) => _documents.GetAsync(name, cancellationToken);

    public Task<DocumentReading> GetUnlessAsync(DocumentName name, ETag known, CancellationToken cancellationToken) => _documents.GetUnlessAsync(name, known, cancellationToken);

    public Task<ETag?> PutAsync(DocumentName name, ReadOnlyMemory<byte> content, PutCondition condition, CancellationToken cancellationToken) =>
        name.Value.Contains("/attachments/", StringComparison.Ordinal) ? throw new IOException("No room.") : _documents.PutAsync(name, content, condition, cancellationToken);

    public Task DeleteAsync(DocumentName name, CancellationToken cancellationToken) => _documents.DeleteAsync(name, cancellationToken);

    public IAsyncEnumerable<DocumentEntry> ListAsync(string folder, CancellationToken cancellationToken) => _documents.ListAsync(folder, cancellationToken);
}
