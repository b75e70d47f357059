using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Roles;

/// <summary>The document <c>events/{event}/trusted.json</c>: for whom the organizers have vouched. Nobody is trusted by a document that cannot be read. Thread-safe.</summary>
public sealed class TrustedPeople(IDocuments documents, DocumentQuarantine quarantine, Conference conference)
{
    private readonly StoredJson<TrustList> _list =
        new(documents, quarantine, DocumentName.Parse($"events/{conference.Programme.Event}/trusted.json"), TrustListJson.Default.TrustList, TrustList.CurrentSchema);

    public Task<TrustList> FindAsync(CancellationToken cancellationToken) => _list.FindAsync(cancellationToken);

    /// <summary>The person with what an organizer has vouched for. Only of people without proof is the storage asked.</summary>
    public async Task<Person> ProveAsync(Person person, CancellationToken cancellationToken) =>
        person.UnprovenEmail is not null && (await FindAsync(cancellationToken)).Covers(person) ? person.IfProven : person;

    /// <inheritdoc cref="StoredJson{T}.ChangeAsync"/>
    public Task<(TrustList List, bool IsWritten)> ChangeAsync(Func<TrustList, TrustList> change, CancellationToken cancellationToken) => _list.ChangeAsync(change, cancellationToken);
}
