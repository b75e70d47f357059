using BotReports.Slack.Cards;
using Microsoft.Bot.Schema;

namespace BotReports.Slack.Handlers;

/// <summary>Handles buttons on messages (<c>block_actions</c>). A button brings back its action.</summary>
internal sealed class BlockActionHandler(SlackTurns turns) : ISlackHandler
{
    public bool Takes(SlackPayload payload) =>
        payload is { Kind: SlackPayloadKind.Interaction, Name: "block_actions" }
        && payload.Body.Object("container")?.Text("type") is "message"
        && payload.Body.Objects("actions").FirstOrDefault()?.Text("action_id")?.StartsWith(BlockKitButton.Press, StringComparison.Ordinal) is true;

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        var (container, action) = (payload.Body.Object("container")!, payload.Body.Objects("actions").First());
        if (BlockKitButton.Read(action.Text("value")) is not { } value
            || payload.Tenant is not { } tenant
            || payload.User is not { } user
            || (container.Text("channel_id") ?? payload.Body.Object("channel")?.Text("id")) is not { } channel
            || container.Text("message_ts") is not { } message)
        {
            return SlackAnswer.Done;
        }

        // The id is the same for each redelivery of one press. The bot decides whether two presses of one button count twice.
        var activity = new Activity { Type = ActivityTypes.Message, Id = $"press-{action.Text("action_ts")}", ReplyToId = message, Value = value };
        var thread = container.Text("thread_ts") ?? payload.Body.Object("message")?.Text("thread_ts") ?? message;
        await turns.RunAsync(SlackConversation.Of(tenant, channel, thread), user, activity, cancellationToken);
        return SlackAnswer.Done;
    }
}
