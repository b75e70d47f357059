using System.Text.Json.Nodes;

namespace BotReports.Slack.Views;

/// <summary>What Slack is told to do with a window that was sent off.</summary>
internal static class WindowAnswer
{
    public static JsonObject Close() => new() { ["response_action"] = "clear" };

    /// <param name="mistakes">What is wrong, by the ids of the fields.</param>
    public static JsonObject Mistakes(IReadOnlyDictionary<string, string> mistakes) => new()
    {
        ["response_action"] = "errors",
        ["errors"] = new JsonObject(mistakes.Select(mistake => KeyValuePair.Create(mistake.Key, (JsonNode?)mistake.Value))),
    };
}
