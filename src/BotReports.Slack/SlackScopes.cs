namespace BotReports.Slack;

/// <summary>The scopes that the bot needs, as in the app's manifest.</summary>
internal static class SlackScopes
{
    public static IReadOnlyList<string> All { get; } =
    [
        "app_mentions:read", "channels:history", "channels:read", "chat:write", "commands", "files:read", "files:write", "groups:history", "groups:read", "im:history", "im:write", "users:read", "users:read.email",
    ];
}
