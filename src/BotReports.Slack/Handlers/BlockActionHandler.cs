using BotReports.Bot.Turns;
using BotReports.Slack.Cards;

namespace BotReports.Slack.Handlers;

/// <summary>Handles buttons on messages (<c>block_actions</c>). A button brings back its action.</summary>
internal sealed class BlockActionHandler(SlackTurns turns, ChosenButtons chosen) : ISlackHandler
{
    public bool Takes(SlackPayload payload) =>
        payload is { Kind: SlackPayloadKind.Interaction, Name: "block_actions" }
        && payload.Body.Object("container")?.Text("type") is "message"
        && payload.Body.Objects("actions").FirstOrDefault()?.Text("action_id")?.StartsWith(BlockKitButton.Press, StringComparison.Ordinal) is true;

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        if (SlackPress.Of(payload) is { } press && payload.User is { } user)
        {
            if (await turns.PressAsync(press, user, cancellationToken) is TurnOutcome.Committed)
            {
                chosen.Show(payload, press);
            }
        }

        return SlackAnswer.Done;
    }
}
