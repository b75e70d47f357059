using System.Text.Json.Nodes;
using BotReports.Slack.Words;
using Microsoft.Bot.Schema;

namespace BotReports.Slack.Handlers;

/// <summary>
/// Handles messages to the bot: in a user's chat, or in a channel if they mention the bot. A mention comes as two events, in any order
/// and perhaps repeatedly. Both have the same <c>ts</c>, which makes them one turn.
/// </summary>
internal sealed class MessageHandler(SlackTurns turns, SlackReader reader, SlackFiles files) : ISlackHandler
{
    /// <summary>What Slack writes itself about a conversation. Any other kind of message is somebody's words, also one that is not known yet: <c>me_message</c> is <c>/me</c>.</summary>
    private static readonly string[] SlacksOwn =
    [
        "message_changed", "message_deleted", "message_replied", "tombstone", "bot_message", "bot_add", "bot_remove", "bot_enable", "bot_disable", "assistant_app_thread", "ekm_access_denied",
        "pinned_item", "unpinned_item", "reminder_add", "reminder_delete", "huddle_thread", "sh_room_created", "file_comment", "file_mention", "joiner_notification", "joiner_notification_for_inviter",
    ];

    public bool Takes(SlackPayload payload) => payload is { Kind: SlackPayloadKind.Event, Name: "message" or "app_mention" } && !IsSlacksOwn(payload.Event.Text("subtype"));

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        var message = payload.Event;
        if (IsBots(message) || payload.Tenant is not { } tenant || message.Text("user") is not { } user || message.Text("channel") is not { } channel || message.Text("ts") is not { } time)
        {
            return SlackAnswer.Done;
        }

        var conversation = SlackConversation.Of(tenant, channel, message.Text("thread_ts") ?? time);
        var said = await reader.ReadAsync(message, cancellationToken);
        if (conversation.IsPersonal || said.IsToBot)
        {
            var activity = new Activity
            {
                Type = ActivityTypes.Message,
                Id = time,
                Text = said.Text,
                TextFormat = TextFormatTypes.Plain,
                Entities = said.Mentions,
                Attachments = await files.InAsync(message, cancellationToken),
            };
            await turns.RunAsync(conversation, user, activity, cancellationToken);
        }

        return SlackAnswer.Done;
    }

    // The bot gets its own messages too, and must not answer them.
    private static bool IsBots(JsonObject message) => message.ContainsKey("bot_id") || message.ContainsKey("bot_profile");

    private static bool IsSlacksOwn(string? subtype) =>
        subtype is not null && (SlacksOwn.Contains(subtype) || subtype.StartsWith("channel_", StringComparison.Ordinal) || subtype.StartsWith("group_", StringComparison.Ordinal));
}
