using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack.Api;

/// <summary>A window that is open, or somebody's home.</summary>
/// <param name="Json">As the bot sent it, with the id and the hash that Slack added.</param>
/// <param name="User">Who looks at it.</param>
public sealed record SlackView(string Id, JsonObject Json, string User)
{
    public bool IsHome => (string?)Json["type"] == "home";

    public JsonArray Blocks => Json["blocks"]!.AsArray();
}
