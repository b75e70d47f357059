using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace BotReports.Teams.Connector;

/// <summary>Gets the bot's own access tokens from Entra. A token is reused until it is about to expire.</summary>
internal sealed partial class AccessTokens(TeamsOptions options, IHttpClientFactory http, ILogger<AccessTokens> logger) : IMsalHttpClientFactory
{
    /// <summary>The name of the HTTP client.</summary>
    public const string Client = "access-tokens";

    private const string AllOf = "/.default";

    private Func<CancellationToken, Task<AuthenticationResult>>? _acquire;

    /// <summary>Null if no token could be got; the log says why.</summary>
    public async Task<string?> FindAsync(CancellationToken cancellationToken)
    {
        try
        {
            _acquire ??= options.AppType is TeamsAppType.UserAssignedMSI ? ByMachine() : BySecret();
            return (await _acquire(cancellationToken)).AccessToken;
        }
        catch (MsalException exception)
        {
            Log.NoToken(logger, exception.ErrorCode, exception);
        }
        catch (HttpRequestException exception)
        {
            Log.NoToken(logger, "unreachable", exception);
        }

        return null;
    }

    public HttpClient GetHttpClient() => http.CreateClient(Client);

    private Func<CancellationToken, Task<AuthenticationResult>> BySecret()
    {
        // The authority comes from the operator's settings, so it is not validated with Microsoft.
        var application = ConfidentialClientApplicationBuilder.Create(options.AppId)
            .WithClientSecret(options.AppPassword)
            .WithAuthority(new Uri(options.Authority, options.AppTenantId), validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(this)
            .Build();
        return cancellationToken => application.AcquireTokenForClient([options.Scope]).ExecuteAsync(cancellationToken);
    }

    private Func<CancellationToken, Task<AuthenticationResult>> ByMachine()
    {
        var resource = options.Scope.EndsWith(AllOf, StringComparison.Ordinal) ? options.Scope[..^AllOf.Length] : options.Scope;
        var application = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.AppId)).WithHttpClientFactory(this).Build();
        return cancellationToken => application.AcquireTokenForManagedIdentity(resource).ExecuteAsync(cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "There is no token for Teams ({Code}): check MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId")]
        public static partial void NoToken(ILogger logger, string code, Exception exception);
    }
}
