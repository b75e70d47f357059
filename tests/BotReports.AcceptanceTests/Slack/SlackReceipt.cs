using System.Net;
using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>What the bot answers to a delivery.</summary>
/// <param name="Body">Null for nothing.</param>
internal sealed record SlackReceipt(HttpStatusCode Status, JsonNode? Body)
{
    public bool IsTaken => (int)Status is >= 200 and < 300;
}
