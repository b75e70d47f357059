using Microsoft.Bot.Schema;

namespace BotReports.Bot.Summaries;

/// <summary>The conversation that summaries go to, and how to reach it.</summary>
/// <param name="ChannelId">The Bot Framework channel: <c>msteams</c>, <c>slack</c>, <c>console</c>.</param>
/// <param name="BoundBy">The id of the organizer who named it; null when it was configured.</param>
public sealed record ChannelBinding(string ChannelId, string ConversationId, string ServiceUrl, string? BotId, string? TenantId, string? BoundBy, DateTimeOffset? BoundAt)
{
    /// <summary>The newest version of this document's shape that this program knows.</summary>
    internal const int CurrentSchema = 1;

    /// <summary>The version of the document's shape.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>Names the conversation among all channels.</summary>
    public string Key => $"{ChannelId}/{ConversationId}";

    public ConversationReference ToReference() => new()
    {
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl,
        Bot = new ChannelAccount(BotId),
        Conversation = new ConversationAccount(isGroup: true, conversationType: "channel", id: ConversationId, tenantId: TenantId),
    };
}
