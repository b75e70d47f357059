using System.Text.Json.Nodes;

namespace BotReports.Slack.Views;

/// <summary>The response to a modal's submission.</summary>
internal static class ModalResponse
{
    public static JsonObject Close() => new() { ["response_action"] = "clear" };

    /// <param name="mistakes">The error messages, by the ids of their fields.</param>
    public static JsonObject Mistakes(IReadOnlyDictionary<string, string> mistakes) => new()
    {
        ["response_action"] = "errors",
        ["errors"] = new JsonObject(mistakes.Select(mistake => KeyValuePair.Create(mistake.Key, (JsonNode?)mistake.Value))),
    };
}
