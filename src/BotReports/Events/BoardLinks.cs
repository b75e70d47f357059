using BotReports.Access;
using BotReports.Documents;
using BotReports.Reports;

namespace BotReports.Events;

/// <summary>The document <c>events/{event}/board.json</c>: which links open the board. One that is revoked opens nothing any more, on whatever host. Thread-safe.</summary>
public sealed class BoardLinks(IDocuments documents, DocumentQuarantine quarantine, Conference conference)
{
    private readonly StoredJson<BoardLinkList> _list = new(documents, quarantine, DocumentName.Parse($"events/{conference.Programme.Event}/board.json"), BoardLinkListJson.Default.BoardLinkList, BoardLinkList.CurrentSchema);

    /// <summary>Whether a secret opens the board now.</summary>
    public async Task<bool> OpenAsync(Secret secret, DateTimeOffset now, CancellationToken cancellationToken) => (await _list.FindAsync(cancellationToken)).Links.Any(link => link.IsOpenedBy(secret, now));

    /// <inheritdoc cref="StoredJson{T}.ChangeAsync"/>
    public Task<(BoardLinkList Value, bool IsWritten)> ChangeAsync(Func<BoardLinkList, BoardLinkList> change, CancellationToken cancellationToken) => _list.ChangeAsync(change, cancellationToken);
}
