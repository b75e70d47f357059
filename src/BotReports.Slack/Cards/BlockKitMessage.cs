using System.Text.Json.Nodes;

namespace BotReports.Slack.Cards;

/// <summary>One message for Slack.</summary>
/// <param name="Blocks">At most 50 blocks, with unique ids.</param>
/// <param name="Text">The text for clients that show no blocks: escaped, never empty, at most 4,000 characters.</param>
internal sealed record BlockKitMessage(JsonArray Blocks, string Text);
