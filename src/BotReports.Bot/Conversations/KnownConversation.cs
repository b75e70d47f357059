using BotReports.Bot.Turns;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Conversations;

/// <summary>A conversation that somebody has brought the bot into, and how it is reached now.</summary>
/// <param name="ConversationId">Of a channel, without one of its threads.</param>
/// <param name="ServiceUrl">As the latest activity had it: a service moves. Empty where the channel has none.</param>
/// <param name="UserId">Who it is a personal conversation with; null for a group's.</param>
/// <param name="UnreachableSince">When the channel said that the bot is not there any more; null while it is.</param>
public sealed record KnownConversation(
    string ChannelId,
    string ConversationId,
    string ServiceUrl,
    string? ConversationType,
    string? TenantId,
    string? BotId,
    string? UserId,
    string? UserAadObjectId,
    string? Locale,
    DateTimeOffset? UnreachableSince)
{
    public bool IsReachable => UnreachableSince is null;

    /// <summary>For a turn that nobody's message starts.</summary>
    public ConversationReference ToReference() => new()
    {
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl,
        Locale = Locale,
        Bot = new ChannelAccount(BotId),
        User = UserId is null ? null : new ChannelAccount(UserId, aadObjectId: UserAadObjectId),
        Conversation = new ConversationAccount(isGroup: UserId is null ? true : null, conversationType: ConversationType, id: ConversationId, tenantId: TenantId),
    };

    /// <summary>The conversation as an activity from it shows it. What the activity leaves out stays as it was before.</summary>
    internal static KnownConversation Of(Activity activity, KnownConversation? before)
    {
        var conversation = activity.Conversation;
        var person = Turn.IsPersonalConversation(conversation) && activity.From?.Id != activity.Recipient?.Id ? activity.From : null;
        return new KnownConversation(
            activity.ChannelId,
            ChannelThread.RootOf(conversation.Id),
            activity.ServiceUrl ?? "",
            conversation.ConversationType ?? before?.ConversationType,
            conversation.TenantId ?? before?.TenantId,
            activity.Recipient?.Id ?? before?.BotId,
            person?.Id ?? before?.UserId,
            person?.AadObjectId ?? before?.UserAadObjectId,
            (person is null ? null : activity.Locale) ?? before?.Locale,
            UnreachableSince: null);
    }
}
