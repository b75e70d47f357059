using System.Text.Json.Nodes;
using BotReports.Slack.Cards;

namespace BotReports.Slack.Commands;

/// <summary>Answers to a command that nobody else in the channel sees.</summary>
internal static class OnlyForYou
{
    public static JsonObject Text(string text) => new() { ["response_type"] = "ephemeral", ["text"] = SlackText.Escape(text) };

    public static JsonObject Message(BlockKitMessage message) =>
        new() { ["response_type"] = "ephemeral", ["text"] = message.Text, ["blocks"] = message.Blocks };
}
