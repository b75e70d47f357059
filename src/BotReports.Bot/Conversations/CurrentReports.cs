using BotReports.Reports;

namespace BotReports.Bot.Conversations;

/// <summary>Which report a person works on, according to their own chat with the bot.</summary>
public sealed class CurrentReports(IReportStore reports, KnownConversations conversations)
{
    /// <summary>The report that the person works on in one app, as it is stored now; null when they work on none.</summary>
    public async Task<Report?> FindAsync(Person person, string channelId, CancellationToken cancellationToken) =>
        await FindAsync(await conversations.FindChatAsync(person, channelId, cancellationToken), person, cancellationToken);

    /// <summary>The report that the person works on in a chat of theirs that was read already, as it is stored now; null when they work on none.</summary>
    public async Task<Report?> FindAsync(KnownConversation? chat, Person person, CancellationToken cancellationToken) =>
        (await FindAsync(chat, person, isFresh: true, cancellationToken))?.Report;

    /// <param name="chat">The person's chat with the bot; null where there is none yet.</param>
    /// <param name="person">Whose report.</param>
    /// <param name="isFresh">Whether it has to be the report as it is stored now, rather than as this host saw it last.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    internal async Task<StoredReport?> FindAsync(KnownConversation? chat, Person person, bool isFresh, CancellationToken cancellationToken)
    {
        person = KnownConversations.Whole(person, chat);
        if (chat is { Schema: >= KnownConversation.CurrentSchema, Report: null })
        {
            return null;
        }

        if (chat is { Schema: >= KnownConversation.CurrentSchema } && ReportId.TryParse(chat.Report, out var id))
        {
            var report = isFresh ? await reports.RefreshAsync(id, cancellationToken) : await reports.LoadAsync(id, cancellationToken);

            // What this host saw last may be from before the person joined.
            report = report?.Report.RapporteurOf(person.Id) is null ? await reports.RefreshAsync(id, cancellationToken) : report;
            if (report?.Report.RapporteurOf(person.Id) is not null)
            {
                return report;
            }
        }

        // A conversation from before its report was noted, or one whose note has outlived the report.
        return await reports.JoinedByAsync(person, cancellationToken) is [var latest, ..] ? await reports.LoadAsync(latest.Id, cancellationToken) : null;
    }
}
