using BotReports.Access;
using BotReports.Announcements;
using BotReports.Bot.Conversations;
using BotReports.Bot.Summaries;
using BotReports.Documents;
using BotReports.Events;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Watches;
using BotReports.Webhooks;

namespace BotReports.Bot.Privacy;

/// <summary>All that is stored about conversations and people of the event, to be removed at once. Whatever is gone already is not counted again.</summary>
internal sealed class StoredConversations(IDocuments documents, IReportStore reports, KnownConversations conversations, TrustedPeople trusted, NamedRoles roles, ApiKeys keys, EventWebhooks webhooks, EventBoard boards, ReportWatches watches, EventAnnouncements announcements, OrganizersChannel channel, DocumentQuarantine quarantine, Conference conference)
{
    private readonly string _reports = ReportId.FolderOf(conference.Programme.Event);
    private readonly string _outbox = $"outbox/{conference.Programme.Event}/";

    private readonly string _proposed = ProgrammeProposals.FolderOf(conference.Programme.Event);
    private readonly string _audit = $"audit/{conference.Programme.Event}/";

    /// <summary>What copies are removed of, where it could not be read.</summary>
    private readonly string[] _copied = ["conversations/", $"outbox/{conference.Programme.Event}/", $"events/{conference.Programme.Event}/", $"channels/{conference.Programme.Event}.", $"audit/{conference.Programme.Event}/"];

    /// <summary>Conversations, whom the organizers trust and have given a role, keys of other programs and what they are told, links to the board, who wants to hear of a report, announcements, notices to people, and the audit.</summary>
    /// <returns>How many documents.</returns>
    public async Task<int> RemoveAsync(CancellationToken cancellationToken)
    {
        var removed = await conversations.ForgetAllAsync(cancellationToken);
        removed += (await trusted.ChangeAsync(list => list.Vouches.IsEmpty && list.Waiting.IsEmpty ? list : new TrustList(), cancellationToken)).IsWritten ? 1 : 0;
        removed += (await roles.ChangeAsync(list => list.Named.IsEmpty ? list : new RoleList(), cancellationToken)).IsWritten ? 1 : 0;
        removed += (await keys.ChangeAsync(list => list.Keys.IsEmpty ? list : new ApiKeyList(), cancellationToken)).IsWritten ? 1 : 0;
        removed += (await webhooks.ChangeAsync(list => list.Webhooks.IsEmpty ? list : new WebhookList(), cancellationToken)).IsWritten ? 1 : 0;
        removed += (await boards.ChangeAsync(list => list.Links.IsEmpty && list.Post is null ? list : new SharedBoard(), cancellationToken)).IsWritten ? 1 : 0;
        removed += (await watches.ChangeAsync(list => list.Watches.IsEmpty ? list : new WatchList(), cancellationToken)).IsWritten ? 1 : 0;
        removed += (await announcements.ChangeAsync(list => list.Announcements.IsEmpty ? list : new AnnouncementList(), cancellationToken)).IsWritten ? 1 : 0;
        while (!await channel.TryForgetAsync(_ => true, cancellationToken))
        {
        }

        removed += await RemoveAsync(_outbox, _ => true, cancellationToken);
        removed += await RemoveAsync(_audit, _ => true, cancellationToken);
        removed += await RemoveAsync(_proposed, _ => true, cancellationToken);
        return removed + await RemoveAsync(DocumentQuarantine.Folder, name => _copied.Any(folder => name.Contains($"/{folder}", StringComparison.Ordinal)), cancellationToken);
    }

    /// <summary>What reports remember of the conversations about them.</summary>
    /// <returns>How many reports.</returns>
    public async Task<int> ClearReportsAsync(CancellationToken cancellationToken)
    {
        var cleared = 0;
        foreach (var entry in await documents.ListAsync(_reports, cancellationToken).ToListAsync(cancellationToken))
        {
            if (ReportId.OfDocument(entry.Name) is { } id && await FindAsync(id, cancellationToken) is { IsReadOnly: false, Conversations.IsEmpty: false })
            {
                await reports.ChangeAsync(id, report => report!.Conversations.IsEmpty ? report : report with { Conversations = report.Conversations.Clear() }, cancellationToken);
                cleared++;
            }
        }

        return cleared;
    }

    /// <summary>Reports with their pictures and voice notes, those that cannot be read too.</summary>
    /// <returns>How many documents.</returns>
    public async Task<int> RemoveReportsAsync(CancellationToken cancellationToken)
    {
        var removed = await RemoveAsync(DocumentQuarantine.Folder, name => name.Contains($"/{_reports}", StringComparison.Ordinal), cancellationToken);
        return removed + await RemoveAsync(_reports, _ => true, cancellationToken);
    }

    private async Task<int> RemoveAsync(string folder, Func<string, bool> isMeant, CancellationToken cancellationToken)
    {
        var removed = 0;
        foreach (var entry in await documents.ListAsync(folder, cancellationToken).ToListAsync(cancellationToken))
        {
            if (isMeant(entry.Name.Value))
            {
                await documents.DeleteAsync(entry.Name, cancellationToken);
                quarantine.Release(entry.Name);
                if (ReportId.OfDocument(entry.Name) is { } id)
                {
                    reports.Forget(id);
                }

                removed++;
            }
        }

        return removed;
    }

    private async Task<Report?> FindAsync(ReportId id, CancellationToken cancellationToken)
    {
        try
        {
            return (await reports.RefreshAsync(id, cancellationToken))?.Report;
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }
}
