namespace BotReports.Slack.Sockets;

/// <summary>Brings what comes over a socket to where requests go too. No signature is needed: only Slack is at the other end.</summary>
internal sealed class SocketReceiver(SlackDispatcher dispatcher)
{
    /// <returns>When what has to be written is written. What the bot does not know is of no interest, and not to come again.</returns>
    public Task<SlackAnswer> ReceiveAsync(SocketEnvelope envelope, CancellationToken cancellationToken) =>
        KindOf(envelope.Type) is { } kind && new SlackPayload(kind, envelope.Payload!) is { Name.Length: > 0 } payload
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
