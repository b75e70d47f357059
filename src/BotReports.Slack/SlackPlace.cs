using BotReports.Bot.Conversations;
using Microsoft.Bot.Schema;

namespace BotReports.Slack;

/// <summary>Where in Slack something is said.</summary>
/// <param name="Tenant">The workspace or the organization.</param>
/// <param name="Channel">A channel or somebody's chat with the bot.</param>
/// <param name="Thread">The message whose thread it is; null outside of threads.</param>
internal sealed record SlackPlace(string Tenant, string Channel, string? Thread = null)
{
    private const char Separator = ':';

    /// <summary>Whether nobody but one person and the bot is there.</summary>
    public bool IsPersonal => Channel.StartsWith('D');

    private string Root => Tenant.Length == 0 ? Channel : $"{Tenant}{Separator}{Channel}";

    /// <summary>Somebody's own chat is one conversation; in a channel each thread is one, and whatever is said outside of threads begins one.</summary>
    public static SlackPlace Of(string tenant, string channel, string? thread) => new(tenant, channel, channel.StartsWith('D') ? null : thread);

    /// <summary>Takes a channel's bare id too, as somebody may have configured it.</summary>
    public static SlackPlace Parse(string conversation)
    {
        var root = ChannelThread.RootOf(conversation);
        var separator = root.IndexOf(Separator, StringComparison.Ordinal);
        var thread = ChannelThread.MessageOf(conversation) is { } message ? SlackMessageId.Parse(message).First : null;
        return new SlackPlace(separator < 0 ? "" : root[..separator], root[(separator + 1)..], thread);
    }

    public ConversationAccount ToConversation() => new(
        isGroup: IsPersonal ? null : true,
        conversationType: IsPersonal ? "personal" : "channel",
        id: Thread is null ? Root : ChannelThread.Under(Root, Thread),
        tenantId: Tenant);
}
