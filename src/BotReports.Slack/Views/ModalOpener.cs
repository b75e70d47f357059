using System.Text.Json.Nodes;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Slack.Cards;

namespace BotReports.Slack.Views;

/// <summary>
/// Opens modals in time. A trigger id expires after three seconds, so if the contents take longer, the modal first shows
/// that it is loading.
/// </summary>
internal sealed class ModalOpener(SlackViews views, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <returns>Whether Slack shows it. It does not once the trigger id has expired.</returns>
    public async Task<bool> OpenAsync(SlackInteraction interaction, Task<JsonObject> making, CancellationToken cancellationToken)
    {
        if (await Task.WhenAny(making, Task.Delay(Patience, time, cancellationToken)) == making)
        {
            return await views.OpenAsync(interaction.Trigger, await making, cancellationToken) is not null;
        }

        return await views.OpenAsync(interaction.Trigger, Notice(interaction.Phrases.OneMoment, interaction.Phrases.OneMoment, interaction.Phrases), cancellationToken) is { } shown
            && await views.UpdateAsync(shown, await making, cancellationToken);
    }

    /// <summary>A modal that shows a text and has no fields.</summary>
    public static JsonObject Notice(string title, string text, Phrases phrases) =>
        BlockKitView.Modal(new Card(title) { Body = [new CardText(text)], Language = phrases.Language }, SlackModals.Notice);
}
