using System.Text.Json.Nodes;
using BotReports.Bot.Conversations;
using BotReports.Slack.Api;
using Microsoft.Extensions.Caching.Memory;

namespace BotReports.Slack;

/// <summary>People's own chats with the bot. Slack is asked to open one only where nothing that came from it has named it. Thread-safe.</summary>
internal sealed class SlackChats(SlackClient client, KnownConversations conversations) : IDisposable
{
    private const int MostRemembered = 10_000;

    private readonly MemoryCache _remembered = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    public void Dispose() => _remembered.Dispose();

    /// <summary>Remembers the chat that a payload names with its user.</summary>
    public void Notice(SlackPayload payload)
    {
        var channel = payload.Event.Text("channel") ?? payload.Body.Object("channel")?.Text("id") ?? payload.Body.Text("channel_id");
        if (channel?.StartsWith('D') is true && (payload.User ?? payload.Event.Text("user")) is { } user)
        {
            Remember(user, channel);
        }
    }

    /// <summary>The channel id of a person's chat with the bot.</summary>
    /// <exception cref="SlackException">Slack refuses to open it.</exception>
    /// <exception cref="SlackUnreachableException">Slack does not answer.</exception>
    public async Task<string> FindAsync(string user, CancellationToken cancellationToken)
    {
        if (_remembered.TryGetValue(user, out string? channel) && channel is not null)
        {
            return channel;
        }

        channel = await conversations.FindChatAsync(user, cancellationToken) is { ChannelId: SlackChannel.ChannelId } chat
            ? SlackConversation.Parse(chat.ConversationId).Channel
            : (await client.CallAsync(SlackMethod.ConversationsOpen, new JsonObject { ["users"] = user }, cancellationToken)).Required().Object("channel")?.Text("id") ?? "";
        Remember(user, channel);
        return channel;
    }

    private void Remember(string user, string channel) => _remembered.Set(user, channel, new MemoryCacheEntryOptions { Size = 1 });
}
