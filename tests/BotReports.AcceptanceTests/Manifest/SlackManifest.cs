using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BotReports.AcceptanceTests.Manifest;

/// <summary>The manifest of the Slack app as it lies in the repository.</summary>
internal static class SlackManifest
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static JsonObject Json { get; } = Read(Path.Combine(Repository, "manifest", "slack", "manifest.yaml"));

    public static IReadOnlySet<string> BotScopes { get; } = Strings(Json["oauth_config"]!["scopes"]!["bot"]).ToHashSet();

    public static IReadOnlyList<string> Events { get; } = Strings(Json["settings"]!["event_subscriptions"]!["bot_events"]);

    public static IReadOnlyList<JsonObject> Commands { get; } = Objects(Json["features"]!["slash_commands"]);

    public static IReadOnlyList<JsonObject> Shortcuts { get; } = Objects(Json["features"]!["shortcuts"]);

    public static List<string> Strings(JsonNode? array) => [.. (array as JsonArray ?? []).Select(item => (string)item!)];

    public static List<JsonObject> Objects(JsonNode? array) => [.. (array as JsonArray ?? []).OfType<JsonObject>()];

    private static JsonObject Read(string path)
    {
        using var reader = File.OpenText(path);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return Convert(yaml.Documents.Single().RootNode).AsObject();
    }

    private static JsonNode Convert(YamlNode node) => node switch
    {
        YamlMappingNode members => new JsonObject(members.Children.Select(member => KeyValuePair.Create(((YamlScalarNode)member.Key).Value!, (JsonNode?)Convert(member.Value)))),
        YamlSequenceNode items => new JsonArray([.. items.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalarNode { Style: ScalarStyle.Plain } number when int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) => value,
        YamlScalarNode text => text.Value!,
        _ => throw new NotSupportedException($"The manifest has a {node.NodeType}."),
    };

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
