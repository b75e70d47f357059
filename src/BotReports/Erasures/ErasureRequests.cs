using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Erasures;

/// <summary>The documents <c>erasures/{event}/{hash}.json</c>, one for each person who is erased or was; the hash is of the person's id. Thread-safe.</summary>
public sealed class ErasureRequests(IDocuments documents, DocumentQuarantine quarantine, Conference conference)
{
    /// <summary>In bytes.</summary>
    private const int HashLength = 8;

    private readonly string _folder = $"erasures/{conference.Programme.Event}/";

    /// <summary>Asks for somebody to be erased. Asking again while it is not done changes nothing.</summary>
    /// <returns>False where somebody else's write came first.</returns>
    /// <exception cref="IOException">It may or may not have been written.</exception>
    public async Task<bool> TryAskAsync(ErasureOrder order, Delivery delivery, CancellationToken cancellationToken)
    {
        var name = NameOf(order.Person.Id);
        var document = await documents.GetAsync(name, cancellationToken);
        if (document is not null && Read(name, document) is { Request.IsDone: false })
        {
            return true;
        }

        var request = new ErasureRequest(order.Mode, delivery.At)
        {
            Person = order.Person.Id,
            Pseudonym = ErasurePseudonym.New(),
            AskedBy = delivery.Sender.Id,
            Names = order.Person.Name.Length > 0 && order.Person.Name != order.Person.Id ? [order.Person.Name] : [],
            Addresses = [.. new[] { order.Person.Email, order.Person.UnprovenEmail }.OfType<string>()],
        };
        return await documents.PutAsync(name, Write(request), document is null ? PutCondition.IfAbsent : PutCondition.IfMatch(document.ETag), cancellationToken) is not null;
    }

    /// <summary>Whether somebody is being erased.</summary>
    public async Task<bool> IsAskedAsync(string person, CancellationToken cancellationToken) =>
        await documents.GetAsync(NameOf(person), cancellationToken) is { } document && Read(NameOf(person), document) is { Request.IsDone: false };

    /// <summary>All that are not done, the oldest first.</summary>
    public async Task<IReadOnlyList<StoredErasure>> ListOpenAsync(CancellationToken cancellationToken)
    {
        var open = new List<StoredErasure>();
        foreach (var entry in await documents.ListAsync(_folder, cancellationToken).ToListAsync(cancellationToken))
        {
            if (await documents.GetAsync(entry.Name, cancellationToken) is { } document && Read(entry.Name, document) is { Request.IsDone: false } stored)
            {
                open.Add(stored);
            }
        }

        return [.. open.OrderBy(stored => stored.Request.AskedAt)];
    }

    /// <summary>Notes how far it has come.</summary>
    /// <returns>Null where somebody else's write came first.</returns>
    public async Task<StoredErasure?> TryWriteAsync(ErasureRequest changed, StoredErasure over, CancellationToken cancellationToken) =>
        await documents.PutAsync(over.Name, Write(changed), PutCondition.IfMatch(over.ETag), cancellationToken) is { } etag ? new StoredErasure(over.Name, changed, etag) : null;

    private static byte[] Write(ErasureRequest request) => JsonSerializer.SerializeToUtf8Bytes(request, ErasureRequestJson.Default.ErasureRequest);

    private DocumentName NameOf(string person) =>
        DocumentName.Parse($"{_folder}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person.ToLowerInvariant())), 0, HashLength)}.json");

    /// <summary>Null for a document that cannot be read. It is left as it is, and named where unreadable documents are.</summary>
    private StoredErasure? Read(DocumentName name, Document document)
    {
        try
        {
            var request = DocumentJson.Read(name, document.Content.Span, ErasureRequestJson.Default.ErasureRequest, ErasureRequest.CurrentSchema);
            quarantine.Release(name);
            return new StoredErasure(name, request, document.ETag);
        }
        catch (UnreadableDocumentException exception)
        {
            quarantine.Take(name, exception.Problem, document.ETag);
            return null;
        }
    }
}
