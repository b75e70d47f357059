using Microsoft.Bot.Schema;

namespace BotReports.Slack.Handlers;

/// <summary>Somebody edited what they had said to the bot. Slack says "changed" of much else too, such as a link that it now shows a preview of.</summary>
internal sealed class MessageChanged(SlackTurns turns) : ISlackHandler
{
    public bool Takes(SlackPayload payload) => payload is { Kind: SlackPayloadKind.Event, Name: "message" } && payload.Event.Text("subtype") is "message_changed" && !IsDeletion(payload);

    /// <summary>What has a thread is not taken away but emptied.</summary>
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

        var place = SlackPlace.Of(tenant, channel, message.Text("thread_ts"));
        if (place.IsPersonal)
        {
            var activity = new Activity
            {
                Type = ActivityTypes.MessageUpdate,
                Id = message.Text("ts"),
                Timestamp = SlackTime.Of(edited),
                Text = await turns.ReadAsync(text, cancellationToken),
                TextFormat = TextFormatTypes.Plain,
            };
            await turns.RunAsync(place, user, activity, cancellationToken);
        }

        return SlackAnswer.Done;
    }
}
