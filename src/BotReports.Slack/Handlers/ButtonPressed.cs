using BotReports.Slack.Cards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.Slack.Handlers;

/// <summary>Somebody pressed a button of a card in a conversation. It says its command, as if that had been typed.</summary>
internal sealed class ButtonPressed(SlackTurns turns) : ISlackHandler
{
    public bool Takes(SlackPayload payload) =>
        payload is { Kind: SlackPayloadKind.Interaction, Name: "block_actions" }
        && payload.Body.Object("container")?.Text("type") is "message"
        && payload.Body.Objects("actions").FirstOrDefault()?.Text("action_id")?.StartsWith(BlockKitButton.Press, StringComparison.Ordinal) is true;

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        var (container, action) = (payload.Body.Object("container")!, payload.Body.Objects("actions").First());
        if (!BlockKitButton.TryRead(action.Text("value"), out var command, out var slot)
            || payload.Tenant is not { } tenant
            || payload.User is not { } user
            || (container.Text("channel_id") ?? payload.Body.Object("channel")?.Text("id")) is not { } channel
            || container.Text("message_ts") is not { } message)
        {
            return SlackAnswer.Done;
        }

        var value = new JObject { ["command"] = command };
        if (slot is not null)
        {
            value["slot"] = slot;
        }

        // However often Slack tells of a press, it has this id. Whether two presses of one button are two is the bot's business.
        var activity = new Activity { Type = ActivityTypes.Message, Id = $"press-{action.Text("action_ts")}", ReplyToId = message, Value = value };
        var thread = container.Text("thread_ts") ?? payload.Body.Object("message")?.Text("thread_ts") ?? message;
        await turns.RunAsync(SlackPlace.Of(tenant, channel, thread), user, activity, cancellationToken);
        return SlackAnswer.Done;
    }
}
