using BotReports.Bot.Conversations;
using BotReports.Bot.Summaries;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>The summaries that are owed to the organizers' channel. They wait until there is one.</summary>
internal sealed class SummarySource(
    Conference conference, IReportStore reports, OrganizersChannel channel, KnownConversations conversations, IEnumerable<BotChannel> channels, ILogger<SummaryMessage> logger) : IOutboxSource
{
    public async Task<IReadOnlyList<OutboxMessage>> OwedByAsync(Report report, CancellationToken cancellationToken)
    {
        if (!report.Summary.IsOwed
            || await channel.FindAsync(cancellationToken) is not { } binding
            || channels.FirstOrDefault(candidate => candidate.ChannelId == binding.ChannelId) is not { } target)
        {
            return [];
        }

        // The conversation's service may have moved since it was named.
        var known = await conversations.FindNowAsync(binding.ChannelId, binding.ConversationId, cancellationToken);
        return [new SummaryMessage(report.Id, new OutboxPlace(target, known?.ToReference() ?? binding.ToReference(), known), conference, reports, logger)];
    }
}
