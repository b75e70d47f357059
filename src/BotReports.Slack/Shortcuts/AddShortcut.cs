using BotReports.Slack.Views;

namespace BotReports.Slack.Shortcuts;

/// <summary>
/// Puts a message into the report of whoever chooses it. Only its words are taken: who wrote it stays out of the report, as it does
/// of every other.
/// </summary>
internal sealed class AddShortcut(AddWindow window, SlackTurns turns) : IShortcut
{
    public string CallbackId => SlackShortcuts.Add;

    public async Task RunAsync(SlackVisitor visitor, SlackPayload payload, CancellationToken cancellationToken)
    {
        if (payload.Body.Object("message") is { } message && message.Text("ts") is { } time && payload.Body.Object("channel")?.Text("id") is { } channel)
        {
            await window.OpenAsync(visitor, $"{channel}:{time}", await turns.ReadAsync(message.Text("text") ?? "", cancellationToken), cancellationToken);
        }
    }
}
