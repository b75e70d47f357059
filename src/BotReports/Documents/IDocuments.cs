namespace BotReports.Documents;

/// <summary>
/// Small documents under names, each guarded by an ETag. Safe for any number of callers at once: of two conditional writes
/// over the same state, one succeeds. Storage that cannot be reached is an <see cref="IOException"/>; a conflict is a value.
/// </summary>
public interface IDocuments
{
    /// <summary>Null when there is no such document.</summary>
    Task<Document?> GetAsync(DocumentName name, CancellationToken cancellationToken);

    /// <summary>Replaces the whole document. When this returns an ETag, the content is durable; null means that the condition did not hold and nothing was written.</summary>
    Task<ETag?> PutAsync(DocumentName name, ReadOnlyMemory<byte> content, PutCondition condition, CancellationToken cancellationToken);

    /// <summary>Deletes the document; it is no error when there is none.</summary>
    Task DeleteAsync(DocumentName name, CancellationToken cancellationToken);

    /// <summary>The documents whose names begin with a folder, <c>reports/csd-2016/</c>, in no particular order, without reading them.</summary>
    IAsyncEnumerable<DocumentEntry> ListAsync(string folder, CancellationToken cancellationToken);
}
