using System.Net;
using BotReports.Teams.Authentication;
using BotReports.Teams.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Teams;

/// <summary>
/// What <c>POST /api/messages</c> lets in: activities that a token of Teams vouches for. Where the bot is not registered and the
/// host is somebody's own, clients on the same machine.
/// </summary>
internal sealed partial class MessageDoor(TeamsOptions options, BearerTokens tokens, TrustedServices services, TeamsAdapter adapter, ILogger<MessageDoor> logger)
{
    /// <summary>In bytes: Teams sends no more than some 100 kilobytes in a message.</summary>
    public const int LargestActivity = 256 * 1024;

    public async Task AnswerAsync(HttpContext http, IBot bot)
    {
        // Nothing is read from somebody who has nothing to show.
        var isLocal = !options.IsRegistered && options.TrustsThisMachine && IsLoopback(http);
        var token = isLocal ? null : await CheckTokenAsync(http.Request);
        if (token is { Verdict: not TokenVerdict.Trusted })
        {
            Refuse(http, token.Verdict);
            return;
        }

        if (await ActivityRequest.ReadAsync(http.Request) is not { } activity || (isLocal && !IsLoopback(activity)))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (token is not null)
        {
            if (ActivityTrust.Check(token, activity, options) is not TokenVerdict.Trusted and var verdict)
            {
                Refuse(http, verdict);
                return;
            }

            services.Trust(activity.ServiceUrl);
        }

        await adapter.ProcessAsync(activity, http, bot);
    }

    private async Task<CheckedToken> CheckTokenAsync(HttpRequest request) =>
        options.IsRegistered ? await tokens.CheckAsync(request.Headers.Authorization) : CheckedToken.Refused(TokenVerdict.NotRegistered);

    private void Refuse(HttpContext http, TokenVerdict verdict)
    {
        Log.Refused(logger, verdict);
        http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        http.Response.Headers.WWWAuthenticate = "Bearer";
    }

    private static bool IsLoopback(HttpContext http) => http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);

    // Nobody has vouched for the sender, so replies go nowhere but to this machine.
    private static bool IsLoopback(Activity activity) =>
        Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) && address.IsLoopback && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "An activity was refused: {Verdict}")]
        public static partial void Refused(ILogger logger, TokenVerdict verdict);
    }
}
