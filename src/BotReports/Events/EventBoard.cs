using BotReports.Access;
using BotReports.Documents;
using BotReports.Reports;

namespace BotReports.Events;

/// <summary>The document <c>events/{event}/board.json</c>: how the board is shown. A link that is revoked opens nothing any more, on whatever host. Thread-safe.</summary>
public sealed class EventBoard(IDocuments documents, DocumentQuarantine quarantine, Conference conference)
{
    private readonly StoredJson<SharedBoard> _board = new(documents, quarantine, DocumentName.Parse($"events/{conference.Programme.Event}/board.json"), SharedBoardJson.Default.SharedBoard, SharedBoard.CurrentSchema);

    /// <summary>Whether a secret opens the board now.</summary>
    public async Task<bool> OpenAsync(Secret secret, DateTimeOffset now, CancellationToken cancellationToken) => (await FindAsync(cancellationToken)).Links.Any(link => link.IsOpenedBy(secret, now));

    /// <inheritdoc cref="StoredJson{T}.FindAsync"/>
    public Task<SharedBoard> FindAsync(CancellationToken cancellationToken) => _board.FindAsync(cancellationToken);

    /// <inheritdoc cref="StoredJson{T}.ChangeAsync"/>
    public Task<(SharedBoard Value, bool IsWritten)> ChangeAsync(Func<SharedBoard, SharedBoard> change, CancellationToken cancellationToken) => _board.ChangeAsync(change, cancellationToken);
}
