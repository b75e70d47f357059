using BotReports.Actions;
using BotReports.Bot.Understanding.Talk;
using BotReports.Slack.Cards;
using BotReports.Slack.Views;

namespace BotReports.Slack.Handlers;

/// <summary>Handles the button that opens a form, in a message or in the App Home. The form opens as a modal.</summary>
internal sealed class FormButtonHandler(FormModal form, TemplateUnderstanding understanding, SlackInteractions interactions) : ISlackHandler
{
    public bool Takes(SlackPayload payload) =>
        payload is { Kind: SlackPayloadKind.Interaction, Name: "block_actions" } && payload.Body.Objects("actions").Any(action => action.Text("action_id")?.StartsWith(BlockKitButton.OpenForm, StringComparison.Ordinal) is true);

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        if (understanding.InterpreterOf(null).Pressed(payload.Body.Objects("actions").First().Text("value")) is { } action && await interactions.FindAsync(payload, cancellationToken) is { } interaction)
        {
            var around = action switch { SaveForm save => save.Around, OpenForm open => open.Around?.Slot, _ => null };
            var message = payload.Body.Object("container")?.Text("message_ts");
            await form.OpenAsync(interaction, walk => FormModal.Find(walk, around), message, cancellationToken);
        }

        return SlackAnswer.Done;
    }
}
