using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Manifest;

/// <summary>The manifest of the Slack app as it lies in the repository.</summary>
internal static class SlackManifest
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static JsonObject Json { get; } = YamlFile.Read(Path.Combine(Repository, "manifest", "slack", "manifest.yaml"));

    public static IReadOnlySet<string> BotScopes { get; } = Strings(Json["oauth_config"]!["scopes"]!["bot"]).ToHashSet();

    public static IReadOnlyList<string> Events { get; } = Strings(Json["settings"]!["event_subscriptions"]!["bot_events"]);

    public static IReadOnlyList<JsonObject> Commands { get; } = Objects(Json["features"]!["slash_commands"]);

    public static IReadOnlyList<JsonObject> Shortcuts { get; } = Objects(Json["features"]!["shortcuts"]);

    public static List<string> Strings(JsonNode? array) => [.. (array as JsonArray ?? []).Select(item => (string)item!)];

    public static List<JsonObject> Objects(JsonNode? array) => [.. (array as JsonArray ?? []).OfType<JsonObject>()];

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
