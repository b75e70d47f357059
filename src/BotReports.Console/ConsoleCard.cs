using System.Text.Json.Nodes;

namespace BotReports.Console;

/// <param name="Card">An Adaptive Card.</param>
/// <param name="Alt">The card as plain text, for when it cannot be shown.</param>
internal sealed record ConsoleCard(JsonObject Card, string Alt);
