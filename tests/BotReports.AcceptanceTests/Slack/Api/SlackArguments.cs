using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack.Api;

/// <summary>What a method is called with, whether it came as a form, in the address or as JSON.</summary>
public sealed class SlackArguments
{
    /// <summary>In a form, these are JSON in a string.</summary>
    private static readonly string[] Structured = ["blocks", "view", "metadata", "files", "attachments"];

    private SlackArguments(JsonObject json) => Json = json;

    public JsonObject Json { get; }

    public JsonArray? Blocks => Json["blocks"] as JsonArray;

    public static SlackArguments Of(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var json = new JsonObject();
        foreach (var (name, value) in fields)
        {
            json[name] = value;
        }

        return Of(json);
    }

    /// <exception cref="JsonException">A structured argument is no JSON.</exception>
    public static SlackArguments Of(JsonObject json)
    {
        foreach (var name in Structured)
        {
            if (json[name] is JsonValue value && value.GetValueKind() is JsonValueKind.String)
            {
                json[name] = JsonNode.Parse((string)value!);
            }
        }

        return new SlackArguments(json);
    }

    public string? String(string name) => Json[name] is JsonValue value ? value.GetValueKind() is JsonValueKind.String ? (string?)value : value.ToJsonString() : null;

    public bool Bool(string name) => String(name) is "true" or "1";

    public int Int(string name, int otherwise) => int.TryParse(String(name), out var number) ? number : otherwise;
}
