using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Events;

/// <summary>The document <c>events/{event}/roles.json</c>: to whom organizers have given a role in chat. Nobody has a role by a document that cannot be read. Thread-safe.</summary>
public sealed class NamedRoles(IDocuments documents, DocumentQuarantine quarantine, Conference conference, EventRoles roles) : IEventDocument
{
    private readonly StoredJson<RoleList> _list = new(documents, quarantine, DocumentName.Parse($"events/{conference.Programme.Event}/roles.json"), RoleListJson.Default.RoleList, RoleList.CurrentSchema);

    public bool IsShared => _list.IsShared;

    public async Task RefreshAsync(CancellationToken cancellationToken) => roles.Follow(await _list.FindAsync(cancellationToken));

    /// <inheritdoc cref="StoredJson{T}.ChangeAsync"/>
    public async Task<(RoleList List, bool IsWritten)> ChangeAsync(Func<RoleList, RoleList> change, CancellationToken cancellationToken)
    {
        var changed = await _list.ChangeAsync(change, cancellationToken);
        roles.Follow(changed.Value);
        return changed;
    }
}
