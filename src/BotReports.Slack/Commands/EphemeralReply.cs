using System.Text.Json.Nodes;
using BotReports.Slack.Cards;

namespace BotReports.Slack.Commands;

/// <summary>Replies to a slash command that only its user sees.</summary>
internal static class EphemeralReply
{
    public static JsonObject Text(string text) => new() { ["response_type"] = "ephemeral", ["replace_original"] = false, ["text"] = SlackText.Escape(text) };

    public static JsonObject Message(BlockKitMessage message) =>
        new() { ["response_type"] = "ephemeral", ["text"] = message.Text, ["blocks"] = message.Blocks };
}
