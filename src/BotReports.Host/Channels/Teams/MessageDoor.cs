using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Host.Channels.Teams;

/// <summary>What <c>POST /api/messages</c> lets in. Closed, unless the host is somebody's own: then clients on the same machine are let in.</summary>
internal sealed class MessageDoor(TeamsAdapter adapter, bool isLocal)
{
    public async Task AnswerAsync(HttpContext http, IBot bot)
    {
        if (!isLocal || !IsLoopback(http))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (await ActivityRequest.ReadAsync(http.Request) is not { } activity || !IsLoopback(activity))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await adapter.ProcessAsync(activity, http, bot);
    }

    private static bool IsLoopback(HttpContext http) => http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);

    // Nobody has vouched for the sender, so replies go nowhere but to this machine.
    private static bool IsLoopback(Activity activity) =>
        Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) && address.IsLoopback && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
