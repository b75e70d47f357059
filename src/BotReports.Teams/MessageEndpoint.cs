using BotReports.Teams.Authentication;
using BotReports.Teams.Connector;
using BotReports.Teams.Extension;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Teams;

/// <summary>
/// The endpoint <c>POST /api/messages</c>. It accepts activities with a valid token of Teams. If the bot is not registered and the
/// host runs in Development, it accepts clients on the same machine instead.
/// </summary>
internal sealed partial class MessageEndpoint(TeamsOptions options, BearerTokens tokens, TrustedServiceUrls services, TeamsAdapter adapter, MessageExtension extension, ILogger<MessageEndpoint> logger)
{
    /// <summary>In bytes. Teams sends at most some 100 KB in a message.</summary>
    public const int LargestActivity = 256 * 1024;

    public async Task AnswerAsync(HttpContext http, IBot bot)
    {
        // Check the token before reading the body.
        var isLocal = !options.IsRegistered && options.TrustsThisMachine && LocalRequests.IsLocal(http.Request);
        var token = isLocal ? null : await CheckTokenAsync(http.Request);
        if (token is { Result: not TokenValidationResult.Trusted })
        {
            Refuse(http, token.Result);
            return;
        }

        if (isLocal && http.Request.Headers.Origin.Count > 0 && !LocalRequests.IsOwnPost(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (await ActivityRequest.ReadAsync(http.Request) is not { } activity || (isLocal && !IsOfAnotherProgramHere(activity, http)))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (token is not null)
        {
            if (ActivityTrust.Check(token, activity, options) is not TokenValidationResult.Trusted and var result)
            {
                Refuse(http, result);
                return;
            }

            services.Trust(activity.ServiceUrl);
        }

        if (MessageExtension.Takes(activity))
        {
            await ExtendAsync(activity, http, bot);
            return;
        }

        await adapter.ProcessAsync(activity, http, bot);
    }

    private async Task ExtendAsync(Activity activity, HttpContext http, IBot bot)
    {
        if (await extension.AnswerAsync(activity, bot, CancellationToken.None) is not { } answer)
        {
            http.Response.StatusCode = StatusCodes.Status501NotImplemented;
            return;
        }

        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.WriteAsync(answer.ToJsonString());
    }

    private async Task<CheckedToken> CheckTokenAsync(HttpRequest request) =>
        options.IsRegistered ? await tokens.CheckAsync(request.Headers.Authorization) : CheckedToken.Refused(TokenValidationResult.NotRegistered);

    private void Refuse(HttpContext http, TokenValidationResult result)
    {
        Log.Refused(logger, result);
        http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        http.Response.Headers.WWWAuthenticate = "Bearer";
    }

    // The sender is not authenticated, so replies go to this machine only, and not to this host: its console would take them.
    private static bool IsOfAnotherProgramHere(Activity activity, HttpContext http) =>
        Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) && address.IsLoopback && address.UserInfo.Length == 0
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.Port != http.Connection.LocalPort;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "An activity was refused: {Result}")]
        public static partial void Refused(ILogger logger, TokenValidationResult result);
    }
}
