using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack.Api;

/// <summary>What a method answers; always with 200, whether it is right or wrong.</summary>
internal static class SlackAnswer
{
    public static JsonObject Ok(params (string Name, JsonNode? Value)[] members)
    {
        var answer = new JsonObject { ["ok"] = true };
        foreach (var (name, value) in members)
        {
            answer[name] = value;
        }

        return answer;
    }

    public static JsonObject Error(string error) => new() { ["ok"] = false, ["error"] = error };

    /// <summary>One that only a mistake of the client's can cause, so that it is a complaint too.</summary>
    public static JsonObject Mistake(string error, string detail)
    {
        var answer = Error(error);
        answer["response_metadata"] = new JsonObject { ["messages"] = new JsonArray($"[ERROR] {detail}") };
        return answer;
    }

    public static bool IsMistake(JsonObject answer) => answer["response_metadata"]?["messages"] is not null;
}
