using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Slack.Api;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>A call of the Web API that was answered.</summary>
public sealed record SlackCall(string Method, SlackArguments Arguments, JsonObject Answer)
{
    public bool IsOk => (bool)Answer["ok"]!;
}
