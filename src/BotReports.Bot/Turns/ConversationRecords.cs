using BotReports.Reports;

namespace BotReports.Bot.Turns;

/// <summary>Changes what a report remembers of a conversation, outside of a turn.</summary>
internal static class ConversationRecords
{
    /// <summary>Nothing happens where the report or the record is gone.</summary>
    public static async Task ChangeConversationAsync(this IReportStore reports, ReportId id, string key, Func<Conversation, Conversation> change, CancellationToken cancellationToken)
    {
        while (await reports.LoadAsync(id, cancellationToken) is { } stored && stored.Report.Conversations.TryGetValue(key, out var record))
        {
            var changed = change(record);
            if (changed == record || await reports.TryWriteAsync(stored.Report with { Conversations = stored.Report.Conversations.SetItem(key, changed) }, stored, cancellationToken))
            {
                return;
            }
        }
    }
}
