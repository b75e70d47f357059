using BotReports.Bot.Conversations;
using Microsoft.Bot.Schema;

namespace BotReports.Slack;

/// <summary>A conversation in Slack.</summary>
/// <param name="Tenant">The workspace or the organization.</param>
/// <param name="Channel">The channel, or a user's chat with the bot.</param>
/// <param name="Thread">The <c>ts</c> of the thread's first message; null outside of threads.</param>
internal sealed record SlackConversation(string Tenant, string Channel, string? Thread = null)
{
    private const char Separator = ':';

    /// <summary>Whether it is a user's own chat with the bot.</summary>
    public bool IsPersonal => Channel.StartsWith('D');

    private string Root => Tenant.Length == 0 ? Channel : $"{Tenant}{Separator}{Channel}";

    /// <summary>A user's own chat is one conversation. In a channel each thread is one, and a message outside of threads begins one.</summary>
    public static SlackConversation Of(string tenant, string channel, string? thread) => new(tenant, channel, channel.StartsWith('D') ? null : thread);

    /// <summary>Also accepts a bare channel id, as in the settings.</summary>
    public static SlackConversation Parse(string conversation)
    {
        var root = ChannelThread.RootOf(conversation);
        var separator = root.IndexOf(Separator, StringComparison.Ordinal);
        var thread = ChannelThread.MessageOf(conversation) is { } message ? SlackMessageId.Parse(message).First : null;
        return new SlackConversation(separator < 0 ? "" : root[..separator], root[(separator + 1)..], thread);
    }

    public ConversationAccount ToConversation() => new(
        isGroup: IsPersonal ? null : true,
        conversationType: IsPersonal ? "personal" : "channel",
        id: Thread is null ? Root : ChannelThread.Under(Root, Thread),
        tenantId: Tenant);
}
