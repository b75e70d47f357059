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
        // The bot decides whether two presses of one button count twice.
        if (SlackPress.Of(payload) is { Conversation: { } conversation } press && payload.User is { } user && BlockKitButton.Read(press.Value) is { } value)
        {
            await turns.RunAsync(conversation, user, new Activity { Type = ActivityTypes.Message, Id = press.Id, ReplyToId = press.Message, Value = value }, cancellationToken);
        }

        return SlackAnswer.Done;
    }
}
