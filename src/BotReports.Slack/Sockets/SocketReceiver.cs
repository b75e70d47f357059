namespace BotReports.Slack.Sockets;

/// <summary>Passes payloads from a socket to the dispatcher. They need no signature, because the socket was opened to Slack.</summary>
internal sealed class SocketReceiver(SlackDispatcher dispatcher)
{
    /// <returns>Completes after everything is written. Unknown payloads are acknowledged, so that Slack does not redeliver them.</returns>
    public Task<SlackAnswer> ReceiveAsync(SocketEnvelope envelope, CancellationToken cancellationToken) =>
        KindOf(envelope.Type) is { } kind && new SlackPayload(kind, envelope.Payload ?? []) is { Name.Length: > 0 } payload
            ? dispatcher.HandleAsync(payload, cancellationToken)
            : Task.FromResult(SlackAnswer.Done);

    private static SlackPayloadKind? KindOf(string type) => type switch
    {
        SocketEnvelope.Event => SlackPayloadKind.Event,
        SocketEnvelope.Interaction => SlackPayloadKind.Interaction,
        SocketEnvelope.Command => SlackPayloadKind.Command,
        _ => null,
    };
}
