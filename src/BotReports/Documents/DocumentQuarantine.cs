using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace BotReports.Documents;

/// <summary>
/// The documents that cannot be read, as far as this host has met them. They stay as they are until somebody mends or deletes them; what
/// can be done without goes on with a new document, and the old one is kept byte for byte below <c>unreadable/</c>. Thread-safe.
/// </summary>
public sealed class DocumentQuarantine
{
    /// <summary>Where copies are kept of what was replaced.</summary>
    public const string Folder = "unreadable/";

    private readonly ConcurrentDictionary<DocumentName, UnreadableDocument> _documents = new();

    /// <summary>Is told of each document, once for each of its states.</summary>
    public Action<UnreadableDocument>? Found { get; init; }

    /// <summary>By name.</summary>
    public IReadOnlyList<UnreadableDocument> All => [.. _documents.Values.OrderBy(document => document.Name.Value, StringComparer.Ordinal)];

    public bool Holds(DocumentName name) => _documents.ContainsKey(name);

    /// <summary>Whether a document is known to be unreadable in this state.</summary>
    public bool Holds(DocumentName name, ETag etag) => _documents.TryGetValue(name, out var known) && known.ETag == etag;

    public void Take(DocumentName name, DocumentProblem problem, ETag etag)
    {
        var document = new UnreadableDocument(name, problem, etag);
        if (!_documents.TryGetValue(name, out var known) || known.Key != document.Key)
        {
            _documents[name] = document;
            Found?.Invoke(document);
        }
    }

    /// <summary>The document has been read, or is not there any more.</summary>
    public void Release(DocumentName name)
    {
        if (!_documents.IsEmpty)
        {
            _documents.TryRemove(name, out _);
        }
    }

    /// <summary>Forgets what is in a folder no more.</summary>
    /// <param name="folder">As in <see cref="IDocuments.ListAsync"/>.</param>
    /// <param name="entries">All that is in it.</param>
    public void Keep(string folder, IReadOnlyList<DocumentEntry> entries)
    {
        if (_documents.IsEmpty)
        {
            return;
        }

        var there = entries.Select(entry => entry.Name).ToHashSet();
        foreach (var name in _documents.Keys.Where(name => name.Value.StartsWith(folder, StringComparison.Ordinal) && !there.Contains(name)))
        {
            _documents.TryRemove(name, out _);
        }
    }

    /// <summary>Copies a document that can be done without, so that another may take its place.</summary>
    /// <exception cref="IOException">The copy may not be there: leave the document alone.</exception>
    public async Task SetAsideAsync(IDocuments documents, DocumentName name, Document document, CancellationToken cancellationToken)
    {
        // The content names the copy, so that it is made once.
        var copy = DocumentName.Parse($"{Folder}{Convert.ToHexStringLower(SHA256.HashData(document.Content.Span), 0, 6)}/{name}");
        await documents.PutAsync(copy, document.Content, PutCondition.IfAbsent, cancellationToken);
        Take(copy, DocumentProblem.Replaced, document.ETag);
    }

    /// <summary>Takes the copies that there are, those of earlier runs and other hosts too.</summary>
    /// <param name="copies">All that is in <see cref="Folder"/>.</param>
    public void TakeCopies(IReadOnlyList<DocumentEntry> copies)
    {
        Keep(Folder, copies);
        foreach (var copy in copies)
        {
            Take(copy.Name, DocumentProblem.Replaced, copy.ETag);
        }
    }
}
