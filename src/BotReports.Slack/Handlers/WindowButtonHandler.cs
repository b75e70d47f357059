using BotReports.Actions;
using BotReports.Bot.Understanding.Talk;
using BotReports.Slack.Cards;
using BotReports.Slack.Views;

namespace BotReports.Slack.Handlers;

/// <summary>Handles the buttons that want something written, in a message or in the App Home: a modal opens at once. Where none can, the press goes on as one in the chat.</summary>
internal sealed class WindowButtonHandler(FormModal form, WordsModal words, TemplateUnderstanding understanding, SlackInteractions interactions, SlackTurns turns) : ISlackHandler
{
    public bool Takes(SlackPayload payload) =>
        payload is { Kind: SlackPayloadKind.Interaction, Name: "block_actions" } && payload.Body.Objects("actions").Any(action => BlockKitButton.OpensWindow(action.Text("action_id")));

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        var press = SlackPress.Of(payload);
        if (press is null || understanding.InterpreterOf(null).Pressed(press.Value) is not { } action || await interactions.FindAsync(payload, cancellationToken) is not { } interaction)
        {
            return SlackAnswer.Done;
        }

        switch (action)
        {
            case SaveForm save:
                await form.OpenAsync(interaction, save.Around is { } around ? AnswerReference.At(around) : null, press.Message, cancellationToken);
                break;
            case OpenForm open:
                await form.OpenAsync(interaction, open.Around, press.IsOwnMessage ? press.Message : null, cancellationToken);
                break;
            default:
                if (!await words.OpenAsync(interaction, action, press, cancellationToken))
                {
                    await turns.PressAsync(press, interaction.User, cancellationToken);
                }

                break;
        }

        return SlackAnswer.Done;
    }
}
