using System.Text.Json.Nodes;

namespace BotReports.Slack.Views;

/// <summary>A kind of window that somebody can send off.</summary>
internal interface IWindow
{
    /// <summary>What it is called when it comes back; one of <see cref="SlackWindows"/>.</summary>
    string CallbackId { get; }

    /// <returns>What becomes of the window: it is closed, or says what is wrong with it.</returns>
    Task<JsonObject> TakeAsync(SlackVisitor visitor, JsonObject view, CancellationToken cancellationToken);
}
