using BotReports.Slack.Views;

namespace BotReports.Slack.Handlers;

/// <summary>Somebody sent off a window. One that is closed instead changes nothing, and neither does its message.</summary>
internal sealed class WindowSent(IEnumerable<IWindow> windows, SlackVisitors visitors) : ISlackHandler
{
    public bool Takes(SlackPayload payload) => payload is { Kind: SlackPayloadKind.Interaction, Name: "view_submission" };

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken) =>
        payload.Body.Object("view") is { } view
        && windows.FirstOrDefault(window => window.CallbackId == view.Text("callback_id")) is { } window
        && await visitors.FindAsync(payload, cancellationToken) is { } visitor
            ? new SlackAnswer(await window.TakeAsync(visitor, view, cancellationToken))
            : SlackAnswer.Done;
}
