using System.Text.Json.Nodes;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Slack.Cards;

namespace BotReports.Slack.Views;

/// <summary>
/// Opens windows in time. Slack allows it for three seconds after a press, so a window whose contents are not there at once begins
/// with a word of patience.
/// </summary>
internal sealed class WindowOpener(SlackViews views, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public async Task OpenAsync(SlackVisitor visitor, Task<JsonObject> making, CancellationToken cancellationToken)
    {
        if (await Task.WhenAny(making, Task.Delay(Patience, time, cancellationToken)) == making)
        {
            await views.OpenAsync(visitor.Trigger, await making, cancellationToken);
            return;
        }

        if (await views.OpenAsync(visitor.Trigger, Notice(visitor.Phrases.OneMoment, visitor.Phrases.OneMoment, visitor.Phrases), cancellationToken) is { } shown)
        {
            await views.UpdateAsync(shown, await making, cancellationToken);
        }
    }

    /// <summary>A window that says something and asks for nothing.</summary>
    public static JsonObject Notice(string title, string text, Phrases phrases) =>
        BlockKitView.Modal(new Card(title) { Body = [new CardText(text)], Language = phrases.Language }, SlackWindows.Notice);
}
