using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>A message as it stands now.</summary>
/// <param name="Ts">Its id in the channel, and its time.</param>
public sealed record SlackMessage(string Channel, string Ts, string User, string Text)
{
    public JsonArray? Blocks { get; init; }

    /// <summary>The message that it answers; null for one in the channel itself.</summary>
    public string? ThreadTs { get; init; }

    public JsonObject? Metadata { get; init; }

    public JsonArray? Files { get; init; }

    /// <summary>When it was last changed; null for as it was first said.</summary>
    public string? EditedTs { get; init; }

    /// <summary>The one person who sees it; null for everybody.</summary>
    public string? OnlyFor { get; init; }

    public bool IsTheBots => User == SlackTeam.BotUserId;

    internal JsonObject ToJson(bool withMetadata = false)
    {
        var message = new JsonObject { ["type"] = "message", ["user"] = User, ["text"] = Text, ["ts"] = Ts, ["team"] = SlackTeam.Id };
        if (IsTheBots)
        {
            (message["bot_id"], message["app_id"]) = (SlackTeam.BotId, SlackTeam.AppId);
        }

        foreach (var (name, value) in new (string, JsonNode?)[]
        {
            ("blocks", Blocks),
            ("thread_ts", ThreadTs),
            ("files", Files),
            ("metadata", withMetadata ? Metadata : null),
            ("edited", EditedTs is null ? null : new JsonObject { ["user"] = User, ["ts"] = EditedTs }),
        })
        {
            if (value is not null)
            {
                message[name] = value.DeepClone();
            }
        }

        return message;
    }
}
