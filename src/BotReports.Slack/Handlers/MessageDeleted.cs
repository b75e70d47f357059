using Microsoft.Bot.Schema;

namespace BotReports.Slack.Handlers;

/// <summary>Somebody took back what they had said to the bot.</summary>
internal sealed class MessageDeleted(SlackTurns turns) : ISlackHandler
{
    public bool Takes(SlackPayload payload) =>
        payload is { Kind: SlackPayloadKind.Event, Name: "message" } && (payload.Event.Text("subtype") is "message_deleted" || (payload.Event.Text("subtype") is "message_changed" && MessageChanged.IsDeletion(payload)));

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

        var place = SlackPlace.Of(tenant, channel, message.Text("thread_ts"));
        if (place.IsPersonal)
        {
            await turns.RunAsync(place, user, new Activity { Type = ActivityTypes.MessageDelete, Id = payload.Event.Text("deleted_ts") ?? message.Text("ts") }, cancellationToken);
        }

        return SlackAnswer.Done;
    }
}
