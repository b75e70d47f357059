using BotReports.Documents;
using BotReports.Reports;
using BotReports.Watches;

namespace BotReports.Events;

/// <summary>The document <c>events/{event}/watches.json</c>: who is to be told when which report is in. Thread-safe.</summary>
public sealed class ReportWatches(IDocuments documents, DocumentQuarantine quarantine, Conference conference)
{
    private readonly StoredJson<WatchList> _list = new(documents, quarantine, DocumentName.Parse($"events/{conference.Programme.Event}/watches.json"), WatchListJson.Default.WatchList, WatchList.CurrentSchema);

    /// <inheritdoc cref="StoredJson{T}.FindAsync"/>
    public Task<WatchList> FindAsync(CancellationToken cancellationToken) => _list.FindAsync(cancellationToken);

    /// <inheritdoc cref="StoredJson{T}.ChangeAsync"/>
    public Task<(WatchList Value, bool IsWritten)> ChangeAsync(Func<WatchList, WatchList> change, CancellationToken cancellationToken) => _list.ChangeAsync(change, cancellationToken);
}
