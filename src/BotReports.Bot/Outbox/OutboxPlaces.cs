using BotReports.Bot.Conversations;
using BotReports.Bot.Summaries;
using BotReports.Programmes;

namespace BotReports.Bot.Outbox;

/// <summary>Finds the conversations that things go to. Thread-safe.</summary>
internal sealed class OutboxPlaces(OrganizersChannel organizers, KnownConversations conversations, IEnumerable<BotChannel> channels)
{
    /// <summary>A person's own chat; null where they have never written to the bot.</summary>
    public async Task<OutboxPlace?> OfPersonAsync(string person, CancellationToken cancellationToken) =>
        await conversations.FindChatAsync(person, cancellationToken) is { } chat && ChannelOf(chat.ChannelId) is { } channel ? new OutboxPlace(channel, chat.ToReference(), chat) : null;

    /// <summary>The own chat of somebody whom the programme names; null where they have never written to the bot.</summary>
    public async Task<OutboxPlace?> OfAssignedAsync(AssignedRapporteur assigned, CancellationToken cancellationToken) =>
        await conversations.FindChatAsync(assigned, cancellationToken) is { } chat && ChannelOf(chat.ChannelId) is { } channel ? new OutboxPlace(channel, chat.ToReference(), chat) : null;

    /// <summary>The organizers' channel; null as long as there is none.</summary>
    public async Task<OutboxPlace?> OfOrganizersAsync(CancellationToken cancellationToken)
    {
        if (await organizers.FindAsync(cancellationToken) is not { } binding || ChannelOf(binding.ChannelId) is not { } channel)
        {
            return null;
        }

        // The conversation's service may have moved since it was named.
        var known = await conversations.FindNowAsync(binding.ChannelId, binding.ConversationId, cancellationToken);
        return new OutboxPlace(channel, known?.ToReference() ?? binding.ToReference(), known);
    }

    private BotChannel? ChannelOf(string id) => channels.FirstOrDefault(candidate => candidate.ChannelId == id);
}
