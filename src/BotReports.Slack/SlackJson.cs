using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotReports.Slack;

/// <summary>Reads JSON of uncertain shape: a property that is missing or has another type gives null.</summary>
internal static class SlackJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Null for what is no JSON object, for one that says the same thing twice, and for one with half a character in its text.</summary>
    public static JsonObject? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Strict) is JsonObject read && IsSound(read) ? read : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second is for half a surrogate pair in a name; in a text it is found when that is read.
            return null;
        }
    }

    public static string? Text(this JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static JsonObject? Object(this JsonObject json, string name) => json[name] as JsonObject;

    public static IEnumerable<JsonObject> Objects(this JsonObject json, string name) => (json[name] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>Also accepts "true" as a string, because forms have strings only.</summary>
    public static bool Flag(this JsonObject json, string name) => json[name] is JsonValue value && ((value.TryGetValue<bool>(out var flag) && flag) || json.Text(name) == "true");

    private static bool IsSound(JsonNode? node) => node switch
    {
        JsonObject json => json.All(member => IsSound(member.Value)),
        JsonArray array => array.All(IsSound),
        JsonValue value => !value.TryGetValue<string>(out var text) || text is not null,
        _ => true,
    };
}
