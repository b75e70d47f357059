using BotReports.Documents;

namespace BotReports.Tests.Outbox;

/// <summary>A storage that other processes write too, as far as its users know.</summary>
internal sealed class SharedDocuments(IDocuments documents) : IDocuments
{
    public bool IsShared => true;

    public Task<Document?> GetAsync(DocumentName name, CancellationToken cancellationToken) => documents.GetAsync(name, cancellationToken);

    public Task<DocumentReading> GetUnlessAsync(DocumentName name, ETag known, CancellationToken cancellationToken) => documents.GetUnlessAsync(name, known, cancellationToken);

    public Task<ETag?> PutAsync(DocumentName name, ReadOnlyMemory<byte> content, PutCondition condition, CancellationToken cancellationToken) =>
        documents.PutAsync(name, content, condition, cancellationToken);

    public Task DeleteAsync(DocumentName name, CancellationToken cancellationToken) => documents.DeleteAsync(name, cancellationToken);

    public IAsyncEnumerable<DocumentEntry> ListAsync(string folder, CancellationToken cancellationToken) => documents.ListAsync(folder, cancellationToken);
}
