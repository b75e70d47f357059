namespace BotReports.Slack;

/// <summary>Passes each payload to its handler. The caller must have verified that it comes from Slack.</summary>
internal sealed partial class SlackDispatcher(IEnumerable<ISlackHandler> handlers, SlackChats chats, SlackLater later, PartnerRefusal partners, SlackOptions options, TimeProvider time, ILogger<SlackDispatcher> logger)
{
    /// <summary>Slack shows an error after three seconds, and some of them are gone before the payload is here.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    private readonly IReadOnlyList<ISlackHandler> _handlers = [.. handlers];

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        if (!IsServed(payload))
        {
            Log.NotServed(logger, payload.Tenant, payload.Name);
            return SlackAnswer.Refused;
        }

        if (_handlers.FirstOrDefault(handler => handler.Takes(payload)) is not { } handler)
        {
            return SlackAnswer.Done;
        }

        if (payload.Partner is { } partner && !options.Serves(partner))
        {
            Log.Partner(logger, partner, payload.Name);
            return await partners.TellAsync(payload, cancellationToken);
        }

        chats.Notice(payload);
        var work = handler.HandleAsync(payload, cancellationToken);
        if (!payload.MayBeAnsweredLater || await Task.WhenAny(work, Task.Delay(Patience, time, cancellationToken)) == work)
        {
            return await work;
        }

        later.Follow(payload, work);
        return SlackAnswer.Done;
    }

    // The verification of a request URL names no workspace.
    private bool IsServed(SlackPayload payload) =>
        payload is { Kind: SlackPayloadKind.Event, Name: "url_verification" }
        || (payload.Tenant is { } tenant && (options.Workspaces.Count == 0 || options.Workspaces.Contains(tenant) || (payload.Workspace is { } workspace && options.Workspaces.Contains(workspace))));

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A payload {Name} of the Slack workspace {Workspace} was refused: it is not in Slack:Workspaces")]
        public static partial void NotServed(ILogger logger, string? workspace, string name);

        [LoggerMessage(LogLevel.Information, "A payload {Name} of somebody of the Slack workspace {Workspace} was not dealt with: it is not in Slack:Partners")]
        public static partial void Partner(ILogger logger, string workspace, string name);
    }
}
