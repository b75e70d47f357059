using BotReports.Slack.Shortcuts;

namespace BotReports.Slack.Handlers;

/// <summary>Handles global shortcuts and message shortcuts.</summary>
internal sealed class ShortcutHandler(IEnumerable<IShortcut> shortcuts, SlackInteractions interactions) : ISlackHandler
{
    public bool Takes(SlackPayload payload) => payload is { Kind: SlackPayloadKind.Interaction, Name: "shortcut" or "message_action" };

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        if (shortcuts.FirstOrDefault(shortcut => shortcut.CallbackId == payload.Body.Text("callback_id")) is { } shortcut
            && await interactions.FindAsync(payload, cancellationToken) is { } interaction)
        {
            await shortcut.RunAsync(interaction, payload, cancellationToken);
        }

        return SlackAnswer.Done;
    }
}
