using BotReports.Slack.Api;

namespace BotReports.Slack.Sockets;

/// <summary>Gets the endpoint of a new socket from Slack. An endpoint works for one connection.</summary>
internal sealed class SocketEndpoint(SlackClient client, IHostEnvironment environment)
{
    /// <exception cref="SlackUnreachableException">Slack does not answer.</exception>
    public async Task<SocketOpening> AskAsync(CancellationToken cancellationToken)
    {
        var result = await client.CallAsync(SlackMethod.AppsConnectionsOpen, [], cancellationToken);
        return result.Error is { } error ? new SocketOpening(null, error.Code)
            : SocketAddress.Parse(result.Body.Text("url"), environment.IsDevelopment()) is { } address ? new SocketOpening(address, null)
            : new SocketOpening(null, "an address that is not encrypted");
    }
}
