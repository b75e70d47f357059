using System.Text.Json.Nodes;
using BotReports.Slack.Api;

namespace BotReports.Slack.Views;

/// <summary>Opens and updates modals, and publishes App Homes.</summary>
internal sealed partial class SlackViews(SlackClient client, ILogger<SlackViews> logger)
{
    /// <returns>Null if Slack did not open it, usually because the trigger id had expired.</returns>
    public async Task<ShownView?> OpenAsync(string trigger, JsonObject view, CancellationToken cancellationToken) =>
        await CallAsync(SlackMethod.ViewsOpen, new JsonObject { ["trigger_id"] = trigger, ["view"] = view }, cancellationToken) is { } shown
        && shown.Text("id") is { } id && shown.Text("hash") is { } hash ? new ShownView(id, hash) : null;

    /// <summary>Updates a modal, unless it has been changed or closed meanwhile.</summary>
    public Task UpdateAsync(ShownView shown, JsonObject view, CancellationToken cancellationToken) =>
        CallAsync(SlackMethod.ViewsUpdate, new JsonObject { ["view_id"] = shown.Id, ["hash"] = shown.Hash, ["view"] = view }, cancellationToken);

    public Task PublishAsync(string user, JsonObject view, CancellationToken cancellationToken) =>
        CallAsync(SlackMethod.ViewsPublish, new JsonObject { ["user_id"] = user, ["view"] = view }, cancellationToken);

    private async Task<JsonObject?> CallAsync(SlackMethod method, JsonObject arguments, CancellationToken cancellationToken)
    {
        var result = await client.CallAsync(method, arguments, cancellationToken);
        if (result.Error is { } error)
        {
            Log.NotShown(logger, method, error.Code);
            return null;
        }

        return result.Body.Object("view");
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Slack did not show a view by {Method}: {Error}")]
        public static partial void NotShown(ILogger logger, SlackMethod method, string error);
    }
}
