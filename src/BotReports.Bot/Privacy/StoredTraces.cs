using System.Text;
using BotReports.Audits;
using BotReports.Bot.Conversations;
using BotReports.Bot.Outbox;
using BotReports.Bot.Summaries;
using BotReports.Documents;
using BotReports.Events;
using BotReports.Reminders;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Privacy;

/// <summary>Takes a person out of all that is stored, document by document. Whatever is done already is not done again.</summary>
internal sealed class StoredTraces(
    IDocuments documents, IReportStore reports, KnownConversations conversations, TrustedPeople trusted, NamedRoles roles, ApiKeys keys, EventWebhooks webhooks, EventBoard boards, ReportWatches watches, EventAnnouncements announcements, ReminderDocuments reminders, OrganizersChannel channel, UndeliveredNotices undelivered, UnreadableNotices unreadable, AuditLog audit, EventProgramme programme, ProgrammeProposals proposals, OutboxSignal outbox)
{
    /// <summary>All but the person's own chats, where they are still to be told.</summary>
    public async Task EraseAsync(Erasure erasure, CancellationToken cancellationToken)
    {
        await EraseFromReportsAsync(erasure, cancellationToken);
        await trusted.ChangeAsync(list => list.Erase(erasure), cancellationToken);
        await roles.ChangeAsync(list => list.Erase(erasure), cancellationToken);
        await keys.ChangeAsync(list => list.Erase(erasure), cancellationToken);
        await webhooks.ChangeAsync(list => list.Erase(erasure), cancellationToken);
        await boards.ChangeAsync(list => list.Erase(erasure), cancellationToken);
        await watches.ChangeAsync(list => list.Erase(erasure), cancellationToken);
        await announcements.ChangeAsync(list => list.Erase(erasure), cancellationToken);
        while (!await channel.TryForgetAsync(erasure.IsMe, cancellationToken))
        {
        }

        await undelivered.ForgetAsync(erasure.IsMe, cancellationToken);
        await reminders.ForgetAsync(erasure.IsMe, text => erasure.IsAboutMe(text), cancellationToken);
        await programme.ForgetAsync(
            person => person.Identity is { } identity ? erasure.IsMe(identity) || erasure.Addresses.Contains(identity, StringComparer.OrdinalIgnoreCase) : erasure.IsMyName(person.Name),
            erasure.IsMyName,
            cancellationToken);
        await proposals.RemoveAllAsync(cancellationToken);
        await audit.ForgetAsync(erasure.IsMe, erasure.Pseudonym, erasure.Somebody, cancellationToken);
        await EraseCopiesAsync(erasure, cancellationToken);
        await unreadable.ForgetAsync(erasure.IsAboutMe, cancellationToken);
        await foreach (var known in conversations.ListAsync(cancellationToken))
        {
            if (!known.IsOf(erasure.Person) && known.Schema <= KnownConversation.CurrentSchema)
            {
                await conversations.ChangeAsync(known.ChannelId, known.ConversationId, other => other.State?.Erase(erasure) is { } state && !state.Says(other.State) ? other with { State = state } : other, cancellationToken);
            }
        }
    }

    /// <summary>The person's own chats.</summary>
    public async Task ForgetChatsAsync(Erasure erasure, CancellationToken cancellationToken)
    {
        await foreach (var known in conversations.ListAsync(cancellationToken))
        {
            if (known.IsOf(erasure.Person))
            {
                await conversations.ForgetAsync(known, cancellationToken);
            }
        }

        await conversations.ForgetPersonAsync(erasure.Person, cancellationToken);
    }

    /// <summary>How many reports cannot be read, or may not be written, and have something of the person in them.</summary>
    public async Task<int> CountUnwritableAsync(Erasure erasure, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var id in await reports.ListIdsAsync(cancellationToken))
        {
            count += await FindWritableAsync(id, cancellationToken) is null && await documents.GetAsync(id.Document, cancellationToken) is { } document && erasure.IsAboutMe(Encoding.UTF8.GetString(document.Content.Span)) ? 1 : 0;
        }

        return count;
    }

    private async Task EraseFromReportsAsync(Erasure erasure, CancellationToken cancellationToken)
    {
        foreach (var id in await reports.ListIdsAsync(cancellationToken))
        {
            if (await FindWritableAsync(id, cancellationToken) is not { } stored)
            {
                continue;
            }

            // First the bytes: without the report nobody would find them any more.
            await DeleteAttachmentsAsync(stored.Report, erasure, cancellationToken);
            var last = stored.Report;
            var changed = await reports.ChangeAsync(id, report => (last = report!).Erase(erasure), cancellationToken);
            if (!ReferenceEquals(changed, last))
            {
                await DeleteAttachmentsAsync(last, erasure, cancellationToken);
                outbox.Enqueue(changed);
            }
        }
    }

    private async Task DeleteAttachmentsAsync(Report report, Erasure erasure, CancellationToken cancellationToken)
    {
        foreach (var attachment in erasure.Mode is ErasureMode.Words ? report.AttachmentsBy(erasure.Person).ToList() : [])
        {
            await documents.DeleteAsync(AttachmentAddress.DocumentOf(report.Id, attachment), cancellationToken);
        }
    }

    /// <summary>Null where there is none any more, and where it cannot be read or may not be written.</summary>
    private async Task<StoredReport?> FindWritableAsync(ReportId id, CancellationToken cancellationToken)
    {
        try
        {
            return await reports.RefreshAsync(id, cancellationToken) is { Report.IsReadOnly: false } stored ? stored : null;
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }

    /// <summary>Copies of documents that could not be read, and that others have taken the place of.</summary>
    private async Task EraseCopiesAsync(Erasure erasure, CancellationToken cancellationToken)
    {
        foreach (var copy in await documents.ListAsync(DocumentQuarantine.Folder, cancellationToken).ToListAsync(cancellationToken))
        {
            if (erasure.IsAboutMe(copy.Name.Value) || (await documents.GetAsync(copy.Name, cancellationToken) is { } document && erasure.IsAboutMe(Encoding.UTF8.GetString(document.Content.Span))))
            {
                await documents.DeleteAsync(copy.Name, cancellationToken);
            }
        }
    }
}
