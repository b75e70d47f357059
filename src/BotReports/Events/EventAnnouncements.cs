using BotReports.Announcements;
using BotReports.Documents;
using BotReports.Reports;

namespace BotReports.Events;

/// <summary>The document <c>events/{event}/announcements.json</c>: what organizers announce, until all have been told. Thread-safe.</summary>
public sealed class EventAnnouncements(IDocuments documents, DocumentQuarantine quarantine, Conference conference)
{
    private readonly StoredJson<AnnouncementList> _list =
        new(documents, quarantine, DocumentName.Parse($"events/{conference.Programme.Event}/announcements.json"), AnnouncementListJson.Default.AnnouncementList, AnnouncementList.CurrentSchema);

    /// <inheritdoc cref="StoredJson{T}.FindAsync"/>
    public Task<AnnouncementList> FindAsync(CancellationToken cancellationToken) => _list.FindAsync(cancellationToken);

    /// <inheritdoc cref="StoredJson{T}.ChangeAsync"/>
    public Task<(AnnouncementList Value, bool IsWritten)> ChangeAsync(Func<AnnouncementList, AnnouncementList> change, CancellationToken cancellationToken) => _list.ChangeAsync(change, cancellationToken);
}
