using BotReports.Slack.Views;
using BotReports.Slack.Words;

namespace BotReports.Slack.Shortcuts;

/// <summary>
/// Adds a message to the report of the user who chooses it. Only the text is taken: the report does not say who wrote it,
/// like every report.
/// </summary>
internal sealed class AddShortcut(AddModal modal, SlackReader reader) : IShortcut
{
    public string CallbackId => SlackShortcuts.Add;

    public async Task RunAsync(SlackInteraction interaction, SlackPayload payload, CancellationToken cancellationToken)
    {
        if (payload.Body.Object("message") is { } message && message.Text("ts") is { } time && payload.Body.Object("channel")?.Text("id") is { } channel)
        {
            await modal.OpenAsync(interaction, $"{channel}:{time}", (await reader.ReadAsync(message, cancellationToken)).Text, cancellationToken);
        }
    }
}
