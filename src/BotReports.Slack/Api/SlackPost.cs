using System.Text.Json.Nodes;

namespace BotReports.Slack.Api;

/// <summary>A message to be posted.</summary>
/// <param name="Key">Stored in the message's metadata, so that the message can be found again.</param>
/// <param name="Blocks">Null for a message of text only.</param>
/// <param name="Text">The escaped text.</param>
internal sealed record SlackPost(string Channel, string? Thread, string Key, JsonArray? Blocks, string Text)
{
    private const string EventType = "botreports_message";

    /// <summary>Whether the message may have been posted before. Then its key is the same each time.</summary>
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

    /// <summary>The arguments of an ephemeral message. Text is sent as a <c>plain_text</c> block, because Slack would format Markdown in a bare text.</summary>
    public JsonObject ToEphemeral(string reader) => new()
    {
        ["channel"] = Channel,
        ["user"] = reader,
        ["text"] = Text,
        ["blocks"] = Blocks?.DeepClone() ?? new JsonArray(new JsonObject { ["type"] = "section", ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = Text } }),
    };

    /// <summary>The arguments of an update. An empty list of blocks removes those that are there.</summary>
    public JsonObject ToUpdate(string timestamp) =>
        new() { ["channel"] = Channel, ["ts"] = timestamp, ["text"] = Text, ["blocks"] = Blocks?.DeepClone() ?? new JsonArray() };

    /// <summary>Whether a message from Slack's history is this one, by its key.</summary>
    public bool Is(JsonObject message) =>
        message.Object("metadata") is { } metadata && metadata.Text("event_type") == EventType && metadata.Object("event_payload")?.Text("key") == Key;
}
