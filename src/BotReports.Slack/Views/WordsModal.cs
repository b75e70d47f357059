using System.Text.Json.Nodes;
using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Slack.Cards;

namespace BotReports.Slack.Views;

/// <summary>The modal in which somebody writes what an action needs: a question to the rapporteurs, a reply to the organizers. What is sent becomes the same value as in other channels.</summary>
internal sealed class WordsModal(ModalOpener modals, SlackInteractions interactions, ActionWindows windows) : IModal
{
    public string CallbackId => SlackModals.Words;

    /// <returns>False where there is nothing to write, or nobody who may: then a turn says why.</returns>
    public async Task<bool> OpenAsync(SlackInteraction interaction, BotAction action, SlackPress press, CancellationToken cancellationToken)
    {
        if (await windows.FindAsync(action, interaction.Person, interaction.Phrases, cancellationToken) is not { } card)
        {
            return false;
        }

        var metadata = new WordsMetadata(ActionJson.Write(action), press.Conversation?.ToConversation().Id, press.IsOwnMessage ? press.Message : null);
        return await modals.OpenAsync(interaction, Task.FromResult(BlockKitView.Modal(card, CallbackId, metadata.Write())), cancellationToken);
    }

    public async Task<JsonObject> TakeAsync(SlackInteraction interaction, JsonObject view, CancellationToken cancellationToken)
    {
        if (!WordsMetadata.TryRead(view.Text("private_metadata"), out var metadata) || BlockKitButton.Read(metadata.Action) is not { } value)
        {
            return ModalResponse.Close();
        }

        var words = ModalState.Written(view).GetValueOrDefault(ActionJson.WordsField, "").Trim();
        if (words.Length == 0)
        {
            return ModalResponse.Mistakes(new Dictionary<string, string> { [ActionJson.WordsField] = interaction.Phrases.NothingWritten });
        }

        // The modal keeps the words until they are stored.
        return await ModalResponse.UntilStoredAsync(ActionJson.WordsField, interaction.Phrases, async () =>
        {
            value[ActionJson.WordsField] = words;
            var input = new SlackInput($"{view.Text("id")}-{CallbackId}", null)
            {
                Value = value,
                Message = metadata.Message,
                Conversation = metadata.Conversation is { } place ? SlackConversation.Parse(place) : null,
            };
            return await interactions.TakeAsync(interaction, input, cancellationToken) switch
            {
                TurnOutcome.Committed => ModalResponse.Close(),
                TurnOutcome.InDoubt => ModalResponse.InDoubt(ActionJson.WordsField, interaction.Phrases),
                _ => null,
            };
        });
    }
}
