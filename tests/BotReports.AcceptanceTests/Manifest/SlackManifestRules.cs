using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BotReports.AcceptanceTests.Manifest;

/// <summary>What Slack takes as an app's manifest, as far as this one goes: names, lengths, counts.</summary>
internal static partial class SlackManifestRules
{
    private const int LongestUrl = 3_500;

    /// <summary>The members that an object may have, by its path.</summary>
    private static readonly Dictionary<string, string[]> Members = new()
    {
        [""] = ["_metadata", "display_information", "features", "oauth_config", "settings"],
        ["_metadata"] = ["major_version", "minor_version"],
        ["display_information"] = ["name", "description", "background_color", "long_description"],
        ["features"] = ["app_home", "bot_user", "shortcuts", "slash_commands"],
        ["features.app_home"] = ["home_tab_enabled", "messages_tab_enabled", "messages_tab_read_only_enabled"],
        ["features.bot_user"] = ["display_name", "always_online"],
        ["features.shortcuts"] = ["name", "type", "callback_id", "description"],
        ["features.slash_commands"] = ["command", "url", "description", "usage_hint", "should_escape"],
        ["oauth_config"] = ["scopes"],
        ["oauth_config.scopes"] = ["bot"],
        ["settings"] = ["event_subscriptions", "interactivity", "org_deploy_enabled", "socket_mode_enabled", "token_rotation_enabled"],
        ["settings.event_subscriptions"] = ["request_url", "bot_events"],
        ["settings.interactivity"] = ["is_enabled", "request_url"],
    };

    public static IReadOnlyList<string> Broken(JsonObject manifest) => [.. Unknown(manifest, ""), .. BrokenLengths(manifest), .. BrokenCounts(manifest)];

    private static IEnumerable<string> Unknown(JsonNode? node, string path) => node switch
    {
        JsonObject members => members.SelectMany(member =>
            (Members.TryGetValue(path, out var names) && names.Contains(member.Key) ? [] : new[] { $"{path} has no {member.Key}" })
                .Concat(Unknown(member.Value, path.Length == 0 ? member.Key : $"{path}.{member.Key}"))),
        JsonArray items => items.SelectMany(item => Unknown(item, path)),
        _ => [],
    };

    private static IEnumerable<string> BrokenLengths(JsonObject manifest)
    {
        var about = manifest["display_information"]!;
        var features = manifest["features"]!;
        return
        [
            .. Text(about["name"], 1, 35, "name"),
            .. Text(about["description"], 1, 140, "description"),
            .. Text(about["long_description"], 175, 4_000, "long_description"),
            .. Matches(about["background_color"], Color(), "background_color"),
            .. Text(features["bot_user"]!["display_name"], 1, 80, "display_name"),
            .. SlackManifest.Objects(features["shortcuts"]).SelectMany(shortcut => (IEnumerable<string>)
            [
                .. Text(shortcut["name"], 1, 24, "shortcut's name"),
                .. Text(shortcut["callback_id"], 1, 255, "callback_id"),
                .. Text(shortcut["description"], 1, 150, "shortcut's description"),
                .. Matches(shortcut["type"], ShortcutType(), "shortcut's type"),
            ]),
            .. SlackManifest.Objects(features["slash_commands"]).SelectMany(command => (IEnumerable<string>)
            [
                .. Text(command["command"], 2, 32, "command"),
                .. Matches(command["command"], Command(), "command"),
                .. Text(command["description"], 1, 2_000, "command's description"),
                .. Text(command["usage_hint"], 1, 1_000, "usage_hint"),
                .. Url(command["url"], "command's url"),
            ]),
            .. Url(manifest["settings"]!["event_subscriptions"]!["request_url"], "events' request_url"),
            .. Url(manifest["settings"]!["interactivity"]!["request_url"], "interactivity's request_url"),
        ];
    }

    private static IEnumerable<string> BrokenCounts(JsonObject manifest) =>
    [
        .. Count(manifest["features"]!["shortcuts"], 10, "shortcuts"),
        .. Count(manifest["features"]!["slash_commands"], 50, "slash_commands"),
        .. Names(manifest["oauth_config"]!["scopes"]!["bot"], 255, "scopes"),
        .. Names(manifest["settings"]!["event_subscriptions"]!["bot_events"], 100, "bot_events"),
        .. manifest["settings"]!["interactivity"]!["is_enabled"]?.GetValueKind() is JsonValueKind.True ? [] : new[] { "interactivity is off" },
    ];

    private static string[] Text(JsonNode? node, int least, int most, string what) =>
        node?.GetValueKind() is JsonValueKind.String && ((string)node!).Length is var length && length >= least && length <= most ? [] : [$"{what} is no text of {least} to {most} characters"];

    private static string[] Matches(JsonNode? node, Regex pattern, string what) => pattern.IsMatch(node?.ToString() ?? "") ? [] : [$"{what} is {node}"];

    private static string[] Url(JsonNode? node, string what) => [.. Text(node, 1, LongestUrl, what), .. Matches(node, Https(), what)];

    private static string[] Count(JsonNode? node, int most, string what) => node is JsonArray { Count: >= 1 } array && array.Count <= most ? [] : [$"{what} are none or more than {most}"];

    private static string[] Names(JsonNode? node, int most, string what) =>
    [
        .. Count(node, most, what),
        .. SlackManifest.Strings(node).SelectMany(name => Text(name, 1, 50, what)),
        .. SlackManifest.Strings(node).GroupBy(name => name).Where(group => group.Count() > 1).Select(group => $"{what} has {group.Key} twice"),
    ];

    [GeneratedRegex("^#([0-9a-fA-F]{3}){1,2}$")]
    private static partial Regex Color();

    [GeneratedRegex("^(message|global)$")]
    private static partial Regex ShortcutType();

    [GeneratedRegex("^/[a-z0-9_-]+$")]
    private static partial Regex Command();

    [GeneratedRegex("^https://[^ ]+$")]
    private static partial Regex Https();
}
