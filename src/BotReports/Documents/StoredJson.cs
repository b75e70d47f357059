using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BotReports.Documents;

/// <summary>
/// One JSON document of an event that all hosts change, each over the state that it has read. It is remembered; where other processes write too, the storage is asked
/// whether what is remembered still holds. A document that cannot be read is set aside, and counts as none. Thread-safe.
/// </summary>
/// <param name="documents">The storage.</param>
/// <param name="quarantine">Keeps what cannot be read.</param>
/// <param name="name">The document's name.</param>
/// <param name="type">What it is.</param>
/// <param name="newest">The newest version of its shape that this program knows.</param>
public sealed class StoredJson<T>(IDocuments documents, DocumentQuarantine quarantine, DocumentName name, JsonTypeInfo<T> type, int newest)
    where T : class, IVersioned, new()
{
    private volatile Known? _known;

    /// <summary>Whether other processes may change it too.</summary>
    public bool IsShared => documents.IsShared;

    /// <summary>As it is stored now; a new one where nothing is.</summary>
    public async Task<T> FindAsync(CancellationToken cancellationToken) => (await ReadAsync(isFresh: false, cancellationToken)).Value;

    /// <summary>Changes it, whoever else writes it meanwhile.</summary>
    /// <param name="change">Gives back the same value where there is nothing to change. It may be called again.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What is stored now, and whether this call wrote it.</returns>
    /// <exception cref="UnreadableDocumentException">A newer version of this program wrote what is stored.</exception>
    public async Task<(T Value, bool IsWritten)> ChangeAsync(Func<T, T> change, CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = await ReadAsync(isFresh: true, cancellationToken);
            var changed = change(stored.Value);
            if (changed.Equals(stored.Value))
            {
                return (changed, false);
            }

            if (stored.Value.Schema > newest)
            {
                throw new UnreadableDocumentException(name, DocumentProblem.Newer);
            }

            var content = JsonSerializer.SerializeToUtf8Bytes(changed, type);
            if (await documents.PutAsync(name, content, stored.ETag is { } etag ? PutCondition.IfMatch(etag) : PutCondition.IfAbsent, cancellationToken) is { } written)
            {
                _known = new Known(changed, written);
                return (changed, true);
            }
        }
    }

    private async Task<Known> ReadAsync(bool isFresh, CancellationToken cancellationToken)
    {
        var known = _known;
        if (isFresh || known is null || (documents.IsShared && known.ETag is null))
        {
            known = _known = await ReadAsync(await documents.GetAsync(name, cancellationToken), cancellationToken);
        }
        else if (documents.IsShared && await documents.GetUnlessAsync(name, known.ETag!.Value, cancellationToken) is { IsUnchanged: false } reading)
        {
            known = _known = await ReadAsync(reading.Document, cancellationToken);
        }

        return known;
    }

    private async Task<Known> ReadAsync(Document? document, CancellationToken cancellationToken)
    {
        if (document is null)
        {
            return new Known(new T(), null);
        }

        try
        {
            return new Known(DocumentJson.Read(name, document.Content.Span, type, newest), document.ETag);
        }
        catch (UnreadableDocumentException exception) when (exception.Problem is not DocumentProblem.Newer)
        {
            await quarantine.SetAsideAsync(documents, name, document, cancellationToken);
            return new Known(new T(), document.ETag);
        }
    }

    /// <param name="ETag">Null where nothing is stored.</param>
    private sealed record Known(T Value, ETag? ETag);
}
