using BotReports.Bot.Conversations;
using BotReports.Slack.Views;

namespace BotReports.Slack.Shortcuts;

/// <summary>Continues the user's report: in a modal if it is not submitted yet, else in the chat.</summary>
internal sealed class FillShortcut(SlackInteractions interactions, FormModal form, ModalOpener modals, CurrentReports reports) : IShortcut
{
    public string CallbackId => SlackShortcuts.Fill;

    public async Task RunAsync(SlackInteraction interaction, SlackPayload payload, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(interaction.Person, SlackChannel.ChannelId, cancellationToken) is { Submission: null })
        {
            await form.OpenAsync(interaction, around: null, message: null, cancellationToken);
            return;
        }

        var phrases = interaction.Phrases;
        await modals.OpenAsync(interaction, Task.FromResult(ModalOpener.Notice(phrases.ButtonReport, phrases.WrittenInChat, phrases)), cancellationToken);
        await interactions.TakeAsync(interaction, new SlackInput(interaction.Trigger, "hello"), cancellationToken);
    }
}
