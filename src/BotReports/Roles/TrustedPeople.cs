using System.Text.Json;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Roles;

/// <summary>
/// The document <c>events/{event}/trusted.json</c>: for whom the organizers have vouched. It is remembered; where other processes write
/// too, the storage is asked whether it still holds. Thread-safe.
/// </summary>
public sealed class TrustedPeople(IDocuments documents, DocumentQuarantine quarantine, Conference conference)
{
    private readonly DocumentName _document = DocumentName.Parse($"events/{conference.Programme.Event}/trusted.json");

    private volatile Stored? _remembered;

    public async Task<TrustList> FindAsync(CancellationToken cancellationToken) => (await ReadAsync(isFresh: false, cancellationToken)).List;

    /// <summary>The person with what an organizer has vouched for. Only of people without proof is the storage asked.</summary>
    public async Task<Person> ProveAsync(Person person, CancellationToken cancellationToken) =>
        person.UnprovenEmail is not null && (await FindAsync(cancellationToken)).Covers(person) ? person.IfProven : person;

    /// <summary>Changes the list, whoever else writes it meanwhile.</summary>
    /// <param name="change">Gives back the same list where there is nothing to change.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The list as it is stored now, and whether this call wrote it.</returns>
    /// <exception cref="UnreadableDocumentException">A newer version of this program wrote what is stored.</exception>
    public async Task<(TrustList List, bool IsWritten)> ChangeAsync(Func<TrustList, TrustList> change, CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = await ReadAsync(isFresh: true, cancellationToken);
            var changed = change(stored.List);
            if (changed == stored.List)
            {
                return (changed, false);
            }

            if (stored.List.Schema > TrustList.CurrentSchema)
            {
                throw new UnreadableDocumentException(_document, DocumentProblem.Newer);
            }

            var content = JsonSerializer.SerializeToUtf8Bytes(changed, TrustListJson.Default.TrustList);
            if (await documents.PutAsync(_document, content, stored.ETag is { } etag ? PutCondition.IfMatch(etag) : PutCondition.IfAbsent, cancellationToken) is { } written)
            {
                _remembered = new Stored(changed, written);
                return (changed, true);
            }
        }
    }

    private async Task<Stored> ReadAsync(bool isFresh, CancellationToken cancellationToken)
    {
        var known = _remembered;
        if (isFresh || known is null || (documents.IsShared && known.ETag is null))
        {
            known = _remembered = await ReadAsync(await documents.GetAsync(_document, cancellationToken), cancellationToken);
        }
        else if (documents.IsShared && await documents.GetUnlessAsync(_document, known.ETag!.Value, cancellationToken) is { IsUnchanged: false } reading)
        {
            known = _remembered = await ReadAsync(reading.Document, cancellationToken);
        }

        return known;
    }

    /// <summary>A document that cannot be read is set aside, and counts as none: nobody is trusted by a document that cannot be read.</summary>
    private async Task<Stored> ReadAsync(Document? document, CancellationToken cancellationToken)
    {
        if (document is null)
        {
            return new Stored(new TrustList(), null);
        }

        try
        {
            return new Stored(DocumentJson.Read(_document, document.Content.Span, TrustListJson.Default.TrustList, TrustList.CurrentSchema), document.ETag);
        }
        catch (UnreadableDocumentException exception) when (exception.Problem is not DocumentProblem.Newer)
        {
            await quarantine.SetAsideAsync(documents, _document, document, cancellationToken);
            return new Stored(new TrustList(), document.ETag);
        }
    }

    /// <param name="ETag">Null where nothing is stored.</param>
    private sealed record Stored(TrustList List, ETag? ETag);
}
