namespace BotReports.Slack;

/// <summary>The bot's identity in Slack: the section <c>Slack</c>.</summary>
internal sealed record SlackOptions
{
    public const string Section = "Slack";

    private const string AnyPartner = "*";
    private const string PublicApi = "https://slack.com/api/";

    /// <summary>The secret with which Slack signs its requests. Without it the endpoints for Slack are closed.</summary>
    public string? SigningSecret { get; init; }

    /// <summary>The bot user's token: <c>xoxb-…</c>.</summary>
    public string? BotToken { get; init; }

    /// <summary>The app-level token for Socket Mode: <c>xapp-…</c>; null if Slack calls the bot's endpoints.</summary>
    public string? AppToken { get; init; }

    /// <summary>The base address of the Web API.</summary>
    public string ApiUrl { get; init; } = PublicApi;

    /// <summary>The ids of the workspaces or organizations that are served; empty for all in which the app is installed.</summary>
    public IReadOnlyList<string> Workspaces { get; init; } = [];

    /// <summary>The ids of other workspaces whose people are served too, in the channels that are shared with them; <c>*</c> for all, and empty for none.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>Whether the endpoints for Slack are open.</summary>
    public bool TakesRequests => HasBotToken && SigningSecret is { Length: > 0 };

    public bool UsesSocket => HasBotToken && AppToken is { Length: > 0 };

    public bool IsOpen => TakesRequests || UsesSocket;

    /// <summary>The base address with a slash at its end.</summary>
    public Uri Api => new($"{ApiUrl.TrimEnd('/')}/");

    public bool IsPublicApi => Api == new Uri(PublicApi);

    private bool HasBotToken => BotToken is { Length: > 0 };

    public bool Serves(string partner) => Partners.Contains(AnyPartner) || Partners.Contains(partner);

    /// <exception cref="InvalidOperationException">The settings make no sense.</exception>
    public static SlackOptions Read(IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<SlackOptions>() ?? new SlackOptions();
        return options.Problem() is { } problem ? throw new InvalidOperationException(problem) : options;
    }

    /// <summary>Does not print the secrets.</summary>
    public override string ToString() => Section;

    private string? Problem()
    {
        if (!Uri.TryCreate(ApiUrl, UriKind.Absolute, out var api) || !(api.Scheme == Uri.UriSchemeHttps || (api.Scheme == Uri.UriSchemeHttp && api.IsLoopback)))
        {
            return $"{Section}:ApiUrl is no https address; leave it out for Slack's own.";
        }

        if (!HasBotToken && (SigningSecret is { Length: > 0 } || AppToken is { Length: > 0 }))
        {
            return $"{Section}:BotToken is missing; it is the Bot User OAuth Token on the app's page OAuth & Permissions.";
        }

        if (HasBotToken && !IsOpen)
        {
            return $"{Section}:BotToken is set without {Section}:SigningSecret (on the app's page Basic Information) or, for Socket Mode, {Section}:AppToken.";
        }

        return null;
    }
}
