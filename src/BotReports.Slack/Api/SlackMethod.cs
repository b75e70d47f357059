namespace BotReports.Slack.Api;

/// <summary>A method of Slack's Web API.</summary>
/// <param name="PerMinute">How often it may be called: the tier that Slack puts it in.</param>
internal sealed record SlackMethod(string Name, int PerMinute)
{
    private const int Tier2 = 20;
    private const int Tier3 = 50;
    private const int Tier4 = 100;

    /// <summary>Posts are limited for each channel; this is for the workspace.</summary>
    private const int Posts = 300;

    /// <summary>Whether the arguments go as JSON; the older methods read forms only.</summary>
    public bool TakesJson { get; private init; } = true;

    /// <summary>Whether calling it again does no harm when nobody knows what became of the first call.</summary>
    public bool IsRepeatable { get; private init; } = true;

    /// <summary>Whether it says something in a channel.</summary>
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

    /// <summary>A trigger works once, so neither this nor <see cref="ViewsPush"/> is repeated.</summary>
    public static SlackMethod ViewsOpen { get; } = new("views.open", Tier4) { IsRepeatable = false };

    public static SlackMethod ViewsPush { get; } = new("views.push", Tier4) { IsRepeatable = false };

    public static SlackMethod ViewsUpdate { get; } = new("views.update", Tier4);

    public static SlackMethod ViewsPublish { get; } = new("views.publish", Tier4);

    public static SlackMethod FilesGetUploadUrl { get; } = new("files.getUploadURLExternal", Tier4) { TakesJson = false };

    public static SlackMethod FilesCompleteUpload { get; } = new("files.completeUploadExternal", Tier4) { IsRepeatable = false };

    /// <summary>The one method that wants the app-level token.</summary>
    public static SlackMethod AppsConnectionsOpen { get; } = new("apps.connections.open", Tier2) { UsesAppToken = true };

    public bool UsesAppToken { get; private init; }
}
