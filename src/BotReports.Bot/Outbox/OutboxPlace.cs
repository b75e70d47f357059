using BotReports.Bot.Conversations;
using BotReports.Bot.Summaries;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Outbox;

/// <summary>The conversation that something goes to.</summary>
/// <param name="Channel">The channel that it is in.</param>
/// <param name="Reference">How it is reached.</param>
/// <param name="Known">What is known of it; null where nothing has come from it yet.</param>
internal sealed record OutboxPlace(BotChannel Channel, ConversationReference Reference, KnownConversation? Known)
{
    /// <summary>Names the conversation among all channels, as <see cref="ChannelBinding.Key"/> does.</summary>
    public string Key => $"{Reference.ChannelId}/{Reference.Conversation.Id}";

    /// <summary>Whether something has come from it since it was last unreachable.</summary>
    public bool IsReachable => Known is { IsReachable: true };
}
