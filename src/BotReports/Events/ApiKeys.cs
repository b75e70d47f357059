using BotReports.Access;
using BotReports.Documents;
using BotReports.Reports;

namespace BotReports.Events;

/// <summary>The document <c>events/{event}/keys.json</c>: with what other programs read the reports. A key that is revoked opens nothing any more, on whatever host. Thread-safe.</summary>
public sealed class ApiKeys(IDocuments documents, DocumentQuarantine quarantine, Conference conference)
{
    private readonly StoredJson<ApiKeyList> _list = new(documents, quarantine, DocumentName.Parse($"events/{conference.Programme.Event}/keys.json"), ApiKeyListJson.Default.ApiKeyList, ApiKeyList.CurrentSchema);

    public Task<ApiKeyList> FindAsync(CancellationToken cancellationToken) => _list.FindAsync(cancellationToken);

    /// <summary>The key that a token opens; null for none.</summary>
    public async Task<ApiKey?> FindAsync(ApiToken token, CancellationToken cancellationToken) => (await FindAsync(cancellationToken)).Keys.FirstOrDefault(token.Opens);

    /// <inheritdoc cref="StoredJson{T}.ChangeAsync"/>
    public Task<(ApiKeyList Value, bool IsWritten)> ChangeAsync(Func<ApiKeyList, ApiKeyList> change, CancellationToken cancellationToken) => _list.ChangeAsync(change, cancellationToken);
}
