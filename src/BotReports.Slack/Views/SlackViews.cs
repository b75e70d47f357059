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
    /// <returns>Whether Slack shows it.</returns>
    public async Task<bool> UpdateAsync(ShownView shown, JsonObject view, CancellationToken cancellationToken) =>
        await CallAsync(SlackMethod.ViewsUpdate, new JsonObject { ["view_id"] = shown.Id, ["hash"] = shown.Hash, ["view"] = view }, cancellationToken) is not null;

    public Task PublishAsync(string user, JsonObject view, CancellationToken cancellationToken) =>
        CallAsync(SlackMethod.ViewsPublish, new JsonObject { ["user_id"] = user, ["view"] = view }, cancellationToken);

    private async Task<JsonObject?> CallAsync(SlackMethod method, JsonObject arguments, CancellationToken cancellationToken)
    {
        try
        {
            var result = await client.CallAsync(method, arguments, cancellationToken);
            if (result.Error is not { } error)
            {
                return result.Body.Object("view");
            }

            Log.NotShown(logger, method, error.Code);
        }
        catch (SlackUnreachableException exception)
        {
            Log.Unreachable(logger, exception);
        }

        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Slack did not show a view by {Method}: {Error}")]
        public static partial void NotShown(ILogger logger, SlackMethod method, string error);

        [LoggerMessage(LogLevel.Warning, "Slack could not be asked to show a view")]
        public static partial void Unreachable(ILogger logger, Exception exception);
    }
}
