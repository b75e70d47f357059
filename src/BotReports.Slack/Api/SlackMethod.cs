namespace BotReports.Slack.Api;

/// <summary>A method of Slack's Web API.</summary>
/// <param name="PerMinute">The rate limit, from the tier that Slack documents for the method.</param>
internal sealed record SlackMethod(string Name, int PerMinute)
{
    private const int Tier2 = 20;
    private const int Tier3 = 50;
    private const int Tier4 = 100;

    /// <summary>The limit for the whole workspace; each channel has its own limit as well.</summary>
    private const int Posts = 300;

    /// <summary>Whether the arguments are sent as JSON. Older methods accept forms only.</summary>
    public bool TakesJson { get; private init; } = true;

    /// <summary>Whether the call is idempotent, so that it may be repeated if its result is unknown.</summary>
    public bool IsRepeatable { get; private init; } = true;

    /// <summary>Whether the method posts to a channel.</summary>
    public bool IsPost { get; private init; }

    public static SlackMethod AuthTest { get; } = new("auth.test", Tier4);

    public static SlackMethod ChatPostMessage { get; } = new("chat.postMessage", Posts) { IsPost = true, IsRepeatable = false };

    public static SlackMethod ChatPostEphemeral { get; } = new("chat.postEphemeral", Tier4) { IsPost = true, IsRepeatable = false };

    public static SlackMethod ChatUpdate { get; } = new("chat.update", Tier3);

    public static SlackMethod ChatDelete { get; } = new("chat.delete", Tier3);

    public static SlackMethod ConversationsOpen { get; } = new("conversations.open", Tier3);

    public static SlackMethod ConversationsInfo { get; } = new("conversations.info", Tier3) { TakesJson = false };

    public static SlackMethod ConversationsHistory { get; } = new("conversations.history", Tier3) { TakesJson = false };

    public static SlackMethod ConversationsReplies { get; } = new("conversations.replies", Tier3) { TakesJson = false };

    public static SlackMethod UsersInfo { get; } = new("users.info", Tier4) { TakesJson = false };

    public static SlackMethod UsersLookupByEmail { get; } = new("users.lookupByEmail", Tier3) { TakesJson = false };

    /// <summary>A trigger id works once, so neither this nor <see cref="ViewsPush"/> is repeated.</summary>
    public static SlackMethod ViewsOpen { get; } = new("views.open", Tier4) { IsRepeatable = false };

    public static SlackMethod ViewsPush { get; } = new("views.push", Tier4) { IsRepeatable = false };

    public static SlackMethod ViewsUpdate { get; } = new("views.update", Tier4);

    public static SlackMethod ViewsPublish { get; } = new("views.publish", Tier4);

    public static SlackMethod FilesInfo { get; } = new("files.info", Tier4) { TakesJson = false };

    public static SlackMethod FilesGetUploadUrl { get; } = new("files.getUploadURLExternal", Tier4) { TakesJson = false };

    public static SlackMethod FilesCompleteUpload { get; } = new("files.completeUploadExternal", Tier4) { IsRepeatable = false };

    /// <summary>The only method that needs the app-level token.</summary>
    public static SlackMethod AppsConnectionsOpen { get; } = new("apps.connections.open", Tier2) { UsesAppToken = true };

    public bool UsesAppToken { get; private init; }
}
