using BotReports.Slack.Cards;
using BotReports.Slack.Views;

namespace BotReports.Slack.Handlers;

/// <summary>Somebody pressed the button of a form, in a message or in their home: its fields are in a window.</summary>
internal sealed class FormOpened(FormWindow form, SlackVisitors visitors) : ISlackHandler
{
    public bool Takes(SlackPayload payload) =>
        payload is { Kind: SlackPayloadKind.Interaction, Name: "block_actions" } && payload.Body.Objects("actions").Any(action => action.Text("action_id")?.StartsWith(BlockKitButton.OpenForm, StringComparison.Ordinal) is true);

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        if (BlockKitButton.TryRead(payload.Body.Objects("actions").First().Text("value"), out _, out var slot) && await visitors.FindAsync(payload, cancellationToken) is { } visitor)
        {
            var message = payload.Body.Object("container")?.Text("message_ts");
            await form.OpenAsync(visitor, walk => FormWindow.Find(walk, slot), message, cancellationToken);
        }

        return SlackAnswer.Done;
    }
}
