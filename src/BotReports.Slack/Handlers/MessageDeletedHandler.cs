using Microsoft.Bot.Schema;

namespace BotReports.Slack.Handlers;

/// <summary>Handles <c>message_deleted</c> in a user's chat with the bot.</summary>
internal sealed class MessageDeletedHandler(SlackTurns turns) : ISlackHandler
{
    public bool Takes(SlackPayload payload) =>
        payload is { Kind: SlackPayloadKind.Event, Name: "message" } && (payload.Event.Text("subtype") is "message_deleted" || (payload.Event.Text("subtype") is "message_changed" && MessageChangedHandler.IsDeletion(payload)));

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        if (payload.Event.Object("previous_message") is not { } message
            || message.ContainsKey("bot_id")
            || payload.Tenant is not { } tenant
            || payload.Event.Text("channel") is not { } channel
            || message.Text("user") is not { } user)
        {
            return SlackAnswer.Done;
        }

        var conversation = SlackConversation.Of(tenant, channel, message.Text("thread_ts"));
        if (conversation.IsPersonal)
        {
            await turns.RunAsync(conversation, user, new Activity { Type = ActivityTypes.MessageDelete, Id = payload.Event.Text("deleted_ts") ?? message.Text("ts") }, cancellationToken);
        }

        return SlackAnswer.Done;
    }
}
