using BotReports.Slack.Cards;

namespace BotReports.Slack.Handlers;

/// <summary>Handles buttons in the App Home. The bot answers in the user's chat.</summary>
internal sealed class AppHomeActionHandler(SlackInteractions interactions) : ISlackHandler
{
    public bool Takes(SlackPayload payload) =>
        payload is { Kind: SlackPayloadKind.Interaction, Name: "block_actions" }
        && payload.Body.Object("container")?.Text("type") is "view"
        && payload.Body.Objects("actions").All(action => action.Text("action_id")?.StartsWith(BlockKitButton.Press, StringComparison.Ordinal) is true);

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        if (payload.Body.Objects("actions").FirstOrDefault() is { } action
            && BlockKitButton.Read(action.Text("value")) is { } value
            && await interactions.FindAsync(payload, cancellationToken) is { } interaction)
        {
            await interactions.TakeAsync(interaction, new SlackInput($"home-{action.Text("action_ts") ?? interaction.Trigger}", null) { Value = value }, cancellationToken);
        }

        return SlackAnswer.Done;
    }
}
