using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Slack.Rules;

namespace BotReports.AcceptanceTests.Slack.Api;

/// <summary>Which scopes a method of the Web API needs, and how it takes its arguments.</summary>
internal static class SlackMethods
{
    /// <summary>The one method that wants the app's own token, whose scope is no scope of the bot's.</summary>
    public const string OpenSocket = "apps.connections.open";

    /// <summary>For a conversation: <c>{0}</c> is what Slack calls its kind in scopes.</summary>
    private const string ByKind = "{0}";

    private static readonly Dictionary<string, string?> Scopes = new()
    {
        ["auth.test"] = null,
        ["chat.postMessage"] = "chat:write",
        ["chat.update"] = "chat:write",
        ["chat.delete"] = "chat:write",
        ["chat.postEphemeral"] = "chat:write",
        ["conversations.open"] = "im:write",
        ["conversations.info"] = $"{ByKind}:read",
        ["conversations.members"] = $"{ByKind}:read",
        ["conversations.history"] = $"{ByKind}:history",
        ["conversations.replies"] = $"{ByKind}:history",
        ["users.info"] = "users:read",
        ["users.lookupByEmail"] = "users:read.email",
        ["views.open"] = null,
        ["views.push"] = null,
        ["views.update"] = null,
        ["views.publish"] = null,
        ["files.info"] = "files:read",
        ["files.getUploadURLExternal"] = "files:write",
        ["files.completeUploadExternal"] = "files:write",
        [OpenSocket] = null,
    };

    /// <summary>Those that read take no JSON: what is in it is ignored.</summary>
    private static readonly string[] FormOnly =
    [
        "conversations.info", "conversations.members", "conversations.history", "conversations.replies",
        "users.info", "users.lookupByEmail", "files.info", "files.getUploadURLExternal",
    ];

    /// <summary>What an app has that was installed with all that this one asks for.</summary>
    public static IReadOnlyCollection<string> AllScopes { get; } =
        [.. Scopes.Values.OfType<string>().SelectMany(scope => scope.StartsWith(ByKind, StringComparison.Ordinal) ? new[] { "channels", "groups", "im" }.Select(kind => scope.Replace(ByKind, kind, StringComparison.Ordinal)) : [scope]).Concat(["app_mentions:read", "commands"]).Distinct()];

    public static bool IsKnown(string method) => Scopes.ContainsKey(method);

    public static bool TakesJson(string method) => !FormOnly.Contains(method);

    /// <summary>The scope that a call needs; null for none.</summary>
    public static string? ScopeOf(string method, SlackChannel? channel) =>
        Scopes[method]?.Replace(ByKind, channel?.IsChat is true ? "im" : "channels", StringComparison.Ordinal);

    /// <summary>The answer to the first thing that Slack refuses; null where there is none.</summary>
    public static JsonObject? Refuse(IReadOnlyList<SlackProblem> problems) =>
        problems.FirstOrDefault(problem => problem.Error != "unescaped_text") is { } refused ? SlackAnswer.Mistake(refused.Error, refused.Detail) : null;
}
