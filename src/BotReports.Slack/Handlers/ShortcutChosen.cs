using BotReports.Slack.Shortcuts;

namespace BotReports.Slack.Handlers;

/// <summary>Somebody chose a shortcut, from anywhere or on a message.</summary>
internal sealed class ShortcutChosen(IEnumerable<IShortcut> shortcuts, SlackVisitors visitors) : ISlackHandler
{
    public bool Takes(SlackPayload payload) => payload is { Kind: SlackPayloadKind.Interaction, Name: "shortcut" or "message_action" };

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        if (shortcuts.FirstOrDefault(shortcut => shortcut.CallbackId == payload.Body.Text("callback_id")) is { } shortcut
            && await visitors.FindAsync(payload, cancellationToken) is { } visitor)
        {
            await shortcut.RunAsync(visitor, payload, cancellationToken);
        }

        return SlackAnswer.Done;
    }
}
