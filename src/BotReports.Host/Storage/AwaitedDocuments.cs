using System.Runtime.CompilerServices;
using BotReports.Bot.Turns;
using BotReports.Documents;

namespace BotReports.Host.Storage;

/// <summary>
/// The documents of a container that may not be there yet: each call waits for it, as long as a turn may wait for its storage. A host that starts on a slow
/// machine then answers its first message late, and asks nobody to write again.
/// </summary>
internal sealed class AwaitedDocuments(IDocuments documents, ContainerAtStart container, StoragePatience patience, TimeProvider time) : IDocuments
{
    public bool IsShared => documents.IsShared;

    public async Task<Document?> GetAsync(DocumentName name, CancellationToken cancellationToken)
    {
        await WaitAsync(cancellationToken);
        return await documents.GetAsync(name, cancellationToken);
    }

    public async Task<DocumentReading> GetUnlessAsync(DocumentName name, ETag known, CancellationToken cancellationToken)
    {
        await WaitAsync(cancellationToken);
        return await documents.GetUnlessAsync(name, known, cancellationToken);
    }

    public async Task<ETag?> PutAsync(DocumentName name, ReadOnlyMemory<byte> content, PutCondition condition, CancellationToken cancellationToken)
    {
        await WaitAsync(cancellationToken);
        return await documents.PutAsync(name, content, condition, cancellationToken);
    }

    public async Task DeleteAsync(DocumentName name, CancellationToken cancellationToken)
    {
        await WaitAsync(cancellationToken);
        await documents.DeleteAsync(name, cancellationToken);
    }

    public IAsyncEnumerable<DocumentEntry> ListAsync(string folder, CancellationToken cancellationToken) => ListAsync(documents.ListAsync(folder, cancellationToken), cancellationToken);

    private async IAsyncEnumerable<DocumentEntry> ListAsync(IAsyncEnumerable<DocumentEntry> entries, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await WaitAsync(cancellationToken);
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            yield return entry;
        }
    }

    /// <exception cref="NotWrittenException">There is still no container.</exception>
    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await container.There.WaitAsync(patience.Longest, time, cancellationToken);
        }
        catch (TimeoutException exception)
        {
            throw new NotWrittenException("The storage is not there yet.", exception);
        }
    }
}
