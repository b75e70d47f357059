using System.Text.Json.Nodes;

namespace BotReports.Slack;

/// <summary>Reads JSON of uncertain shape: a property that is missing or has another type gives null.</summary>
internal static class SlackJson
{
    public static string? Text(this JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static JsonObject? Object(this JsonObject json, string name) => json[name] as JsonObject;

    public static IEnumerable<JsonObject> Objects(this JsonObject json, string name) => (json[name] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>Also accepts "true" as a string, because forms have strings only.</summary>
    public static bool Flag(this JsonObject json, string name) => json[name] is JsonValue value && ((value.TryGetValue<bool>(out var flag) && flag) || json.Text(name) == "true");
}
