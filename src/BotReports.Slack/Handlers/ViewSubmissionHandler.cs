using BotReports.Slack.Views;

namespace BotReports.Slack.Handlers;

/// <summary>Handles <c>view_submission</c>. Closing a modal changes nothing.</summary>
internal sealed class ViewSubmissionHandler(IEnumerable<IModal> modals, SlackInteractions interactions) : ISlackHandler
{
    public bool Takes(SlackPayload payload) => payload is { Kind: SlackPayloadKind.Interaction, Name: "view_submission" };

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken) =>
        payload.Body.Object("view") is { } view
        && modals.FirstOrDefault(modal => modal.CallbackId == view.Text("callback_id")) is { } modal
        && await interactions.FindAsync(payload, cancellationToken) is { } interaction
            ? new SlackAnswer(await modal.TakeAsync(interaction, view, cancellationToken))
            : SlackAnswer.Done;
}
