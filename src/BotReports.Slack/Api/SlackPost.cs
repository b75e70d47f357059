using System.Text.Json.Nodes;

namespace BotReports.Slack.Api;

/// <summary>One message to be posted.</summary>
/// <param name="Key">Goes with the message, unseen, so that it can be found again.</param>
/// <param name="Blocks">Null for words only.</param>
/// <param name="Text">Escaped.</param>
internal sealed record SlackPost(string Channel, string? Thread, string Key, JsonArray? Blocks, string Text)
{
    private const string EventType = "botreports_message";

    /// <summary>Whether it may stand there from before: it has a key that it is given each time.</summary>
    public bool MayStand { get; init; }

    public JsonObject ToArguments()
    {
        var arguments = new JsonObject
        {
            ["channel"] = Channel,
            ["text"] = Text,
            ["metadata"] = new JsonObject { ["event_type"] = EventType, ["event_payload"] = new JsonObject { ["key"] = Key } },
            ["unfurl_links"] = false,
            ["unfurl_media"] = false,
        };
        if (Blocks is not null)
        {
            arguments["blocks"] = Blocks.DeepClone();
        }
        else
        {
            arguments["mrkdwn"] = false;
        }

        if (Thread is not null)
        {
            arguments["thread_ts"] = Thread;
        }

        return arguments;
    }

    /// <summary>The same for one reader. As a plain block: nothing else keeps Slack from making stars of what is starred.</summary>
    public JsonObject ToWhisper(string reader) => new()
    {
        ["channel"] = Channel,
        ["user"] = reader,
        ["text"] = Text,
        ["blocks"] = Blocks?.DeepClone() ?? new JsonArray(new JsonObject { ["type"] = "section", ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = Text } }),
    };

    /// <summary>The same for a message that stands already. Without blocks those that are there would stay.</summary>
    public JsonObject ToUpdate(string timestamp) =>
        new() { ["channel"] = Channel, ["ts"] = timestamp, ["text"] = Text, ["blocks"] = Blocks?.DeepClone() ?? new JsonArray() };

    /// <summary>Whether a message that stands in Slack is this one.</summary>
    public bool Is(JsonObject message) =>
        message.Object("metadata") is { } metadata && metadata.Text("event_type") == EventType && metadata.Object("event_payload")?.Text("key") == Key;
}
