using System.Text.Json;

namespace BotReports.Programmes.Files;

/// <summary>Reads members of JSON that may be missing, null or of another kind.</summary>
internal static class JsonReading
{
    /// <summary>Null where it is missing or no object.</summary>
    public static JsonElement? Object(this JsonElement element, string name) => element.Member(name) is { ValueKind: JsonValueKind.Object } value ? value : null;

    /// <summary>A text, or a number as it is written; null for anything else.</summary>
    public static string? Text(this JsonElement element, string name) => element.Member(name) is { } value ? value.AsText() : null;

    public static string? AsText(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        // "title": {"en": "…", "fr": "…"} and "room": {"name": "…"}
        JsonValueKind.Object => value.Text("name") ?? value.Text("en") ?? (value.EnumerateObject().FirstOrDefault() is { Value.ValueKind: JsonValueKind.String } first ? first.Value.GetString() : null),
        _ => null,
    };

    /// <summary>The items of a list; nothing for anything else.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) => element.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    public static bool IsTrue(this JsonElement element, string name) => element.Member(name) is { ValueKind: JsonValueKind.True };

    private static JsonElement? Member(this JsonElement element, string name) => element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;
}
