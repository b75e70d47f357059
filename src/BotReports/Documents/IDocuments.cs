namespace BotReports.Documents;

/// <summary>
/// Small documents under names, each guarded by an ETag. Safe for any number of callers at once: of two conditional writes
/// over the same state, one succeeds. Storage that cannot be reached is an <see cref="IOException"/>, never an absent
/// document; a conflict is a value.
/// </summary>
/// <remarks>
/// A write or a deletion that ends in an exception, a cancellation included, may or may not have happened: read the
/// document again before telling anybody. Only after a <see cref="NotWrittenException"/> nothing has happened.
/// </remarks>
public interface IDocuments
{
    /// <summary>Whether other processes may write here too. Where it is false, what this process has read or written last is what is stored.</summary>
    bool IsShared { get; }

    /// <summary>Null when there is no such document.</summary>
    Task<Document?> GetAsync(DocumentName name, CancellationToken cancellationToken);

    /// <summary>Reads a document unless it is still in the state that is known already, which costs no transfer.</summary>
    Task<DocumentReading> GetUnlessAsync(DocumentName name, ETag known, CancellationToken cancellationToken);

    /// <summary>Replaces the whole document. When this returns an ETag, the content is durable; null means that the condition did not hold and nothing was written.</summary>
    /// <remarks>The content must stay as it is until the task is done.</remarks>
    Task<ETag?> PutAsync(DocumentName name, ReadOnlyMemory<byte> content, PutCondition condition, CancellationToken cancellationToken);

    /// <summary>Deletes the document; it is no error when there is none.</summary>
    Task DeleteAsync(DocumentName name, CancellationToken cancellationToken);

    /// <summary>
    /// The documents whose names begin with a folder, <c>reports/csd-2016/</c>, in folders below it too, in no particular order,
    /// without reading them. A document that is written or deleted meanwhile is in the list as it was before or as it is after.
    /// </summary>
    /// <exception cref="FormatException">The folder is not a name with a slash at its end; thrown by the call itself.</exception>
    IAsyncEnumerable<DocumentEntry> ListAsync(string folder, CancellationToken cancellationToken);
}
