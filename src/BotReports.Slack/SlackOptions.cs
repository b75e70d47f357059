namespace BotReports.Slack;

/// <summary>How the bot is known to Slack: the section <c>Slack</c>.</summary>
internal sealed record SlackOptions
{
    public const string Section = "Slack";

    private const string PublicApi = "https://slack.com/api/";

    /// <summary>What Slack signs its requests with; without it the addresses for Slack are closed.</summary>
    public string? SigningSecret { get; init; }

    /// <summary>The bot user's token: <c>xoxb-…</c>.</summary>
    public string? BotToken { get; init; }

    /// <summary>The app-level token for Socket Mode: <c>xapp-…</c>; null where Slack reaches the bot by its addresses.</summary>
    public string? AppToken { get; init; }

    /// <summary>Where the Web API is.</summary>
    public string ApiUrl { get; init; } = PublicApi;

    /// <summary>The workspaces or organizations that are served, by their ids; empty for wherever the app is installed.</summary>
    public IReadOnlyList<string> Workspaces { get; init; } = [];

    /// <summary>Whether Slack may call the bot's addresses.</summary>
    public bool TakesRequests => HasBotToken && SigningSecret is { Length: > 0 };

    public bool UsesSocket => HasBotToken && AppToken is { Length: > 0 };

    public bool IsOpen => TakesRequests || UsesSocket;

    /// <summary>With a slash at its end.</summary>
    public Uri Api => new($"{ApiUrl.TrimEnd('/')}/");

    public bool IsPublicApi => Api == new Uri(PublicApi);

    private bool HasBotToken => BotToken is { Length: > 0 };

    /// <exception cref="InvalidOperationException">The settings make no sense.</exception>
    public static SlackOptions Read(IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<SlackOptions>() ?? new SlackOptions();
        return options.Problem() is { } problem ? throw new InvalidOperationException(problem) : options;
    }

    /// <summary>Without the secrets, wherever it is written.</summary>
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
