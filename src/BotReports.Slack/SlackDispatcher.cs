namespace BotReports.Slack;

/// <summary>Passes each payload to its handler. The caller must have verified that it comes from Slack.</summary>
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

    // The verification of a request URL names no workspace.
    private bool IsServed(SlackPayload payload) =>
        payload is { Kind: SlackPayloadKind.Event, Name: "url_verification" }
        || (payload.Tenant is { } tenant && (options.Workspaces.Count == 0 || options.Workspaces.Contains(tenant) || (payload.Workspace is { } workspace && options.Workspaces.Contains(workspace))));

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A payload {Name} of the Slack workspace {Workspace} was refused: it is not in Slack:Workspaces")]
        public static partial void NotServed(ILogger logger, string? workspace, string name);
    }
}
