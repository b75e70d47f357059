using BotReports.Documents;
using BotReports.Reports;
using BotReports.Webhooks;

namespace BotReports.Events;

/// <summary>The document <c>events/{event}/webhooks.json</c>: which programs are told what becomes of the reports, and what they know. Thread-safe.</summary>
public sealed class EventWebhooks(IDocuments documents, DocumentQuarantine quarantine, Conference conference)
{
    private readonly StoredJson<WebhookList> _list =
        new(documents, quarantine, DocumentName.Parse($"events/{conference.Programme.Event}/webhooks.json"), WebhookListJson.Default.WebhookList, WebhookList.CurrentSchema);

    /// <inheritdoc cref="StoredJson{T}.FindAsync"/>
    public Task<WebhookList> FindAsync(CancellationToken cancellationToken) => _list.FindAsync(cancellationToken);

    /// <inheritdoc cref="StoredJson{T}.ChangeAsync"/>
    public Task<(WebhookList Value, bool IsWritten)> ChangeAsync(Func<WebhookList, WebhookList> change, CancellationToken cancellationToken) => _list.ChangeAsync(change, cancellationToken);
}
