using System.Text.Json.Nodes;

namespace BotReports.Slack;

/// <summary>Reads JSON that may have another shape than it should: what is not there, or is something else, is null.</summary>
internal static class SlackJson
{
    public static string? Text(this JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static JsonObject? Object(this JsonObject json, string name) => json[name] as JsonObject;

    public static IEnumerable<JsonObject> Objects(this JsonObject json, string name) => (json[name] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>A form has texts only, so a text may say it too.</summary>
    public static bool Flag(this JsonObject json, string name) => json[name] is JsonValue value && ((value.TryGetValue<bool>(out var flag) && flag) || json.Text(name) == "true");
}
