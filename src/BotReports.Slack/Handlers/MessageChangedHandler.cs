using BotReports.Slack.Words;
using Microsoft.Bot.Schema;

namespace BotReports.Slack.Handlers;

/// <summary>Handles edited messages. Slack sends <c>message_changed</c> for other changes too, such as a link preview; these are ignored.</summary>
internal sealed class MessageChangedHandler(SlackTurns turns, SlackReader reader) : ISlackHandler
{
    public bool Takes(SlackPayload payload) => payload is { Kind: SlackPayloadKind.Event, Name: "message" } && payload.Event.Text("subtype") is "message_changed" && !IsDeletion(payload);

    /// <summary>Slack replaces a deleted message that has a thread by a tombstone.</summary>
    public static bool IsDeletion(SlackPayload payload) => payload.Event.Object("message")?.Text("subtype") is "tombstone";

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        if (payload.Event.Object("message") is not { } message
            || message.ContainsKey("bot_id")
            || message.Object("edited")?.Text("ts") is not { } edited
            || message.Text("text") is not { } text
            || text == payload.Event.Object("previous_message")?.Text("text")
            || payload.Tenant is not { } tenant
            || payload.Event.Text("channel") is not { } channel
            || message.Text("user") is not { } user)
        {
            return SlackAnswer.Done;
        }

        var conversation = SlackConversation.Of(tenant, channel, message.Text("thread_ts"));
        if (conversation.IsPersonal)
        {
            var activity = new Activity
            {
                Type = ActivityTypes.MessageUpdate,
                Id = message.Text("ts"),
                Timestamp = SlackTime.Of(edited),
                Text = (await reader.ReadAsync(message, cancellationToken)).Text,
                TextFormat = TextFormatTypes.Plain,
            };
            await turns.RunAsync(conversation, user, activity, cancellationToken);
        }

        return SlackAnswer.Done;
    }
}
