using System.Text.Json.Nodes;

namespace BotReports.Slack.Views;

/// <summary>A modal that can be submitted.</summary>
internal interface IModal
{
    /// <summary>One of <see cref="SlackModals"/>.</summary>
    string CallbackId { get; }

    /// <returns>The response action: close the modal, or show errors.</returns>
    Task<JsonObject> TakeAsync(SlackInteraction interaction, JsonObject view, CancellationToken cancellationToken);
}
