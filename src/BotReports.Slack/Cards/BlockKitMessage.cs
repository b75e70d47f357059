using System.Text.Json.Nodes;

namespace BotReports.Slack.Cards;

/// <summary>What is posted in Slack as one message.</summary>
/// <param name="Blocks">At most 50, whose ids are unique in the message.</param>
/// <param name="Text">What is said where blocks are not shown: escaped, never empty, at most 4,000 characters.</param>
internal sealed record BlockKitMessage(JsonArray Blocks, string Text);
