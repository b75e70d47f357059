namespace BotReports.Slack;

/// <summary>Brings each payload to its handler, whichever way it came in. Whoever calls has made sure that it is Slack's.</summary>
internal sealed partial class SlackDispatcher(IEnumerable<ISlackHandler> handlers, SlackOptions options, ILogger<SlackDispatcher> logger)
{
    private readonly IReadOnlyList<ISlackHandler> _handlers = [.. handlers];

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        if (!IsServed(payload))
        {
            Log.NotServed(logger, payload.Tenant, payload.Name);
            return SlackAnswer.Refused;
        }

        return _handlers.FirstOrDefault(handler => handler.Takes(payload)) is { } handler ? await handler.HandleAsync(payload, cancellationToken) : SlackAnswer.Done;
    }

    // Slack tries an address out before any workspace is known.
    private bool IsServed(SlackPayload payload) =>
        payload is { Kind: SlackPayloadKind.Event, Name: "url_verification" }
        || (payload.Tenant is { } tenant && (options.Workspaces.Count == 0 || options.Workspaces.Contains(tenant) || (payload.Workspace is { } workspace && options.Workspaces.Contains(workspace))));

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A payload {Name} of the Slack workspace {Workspace} was refused: it is not in Slack:Workspaces")]
        public static partial void NotServed(ILogger logger, string? workspace, string name);
    }
}
