using System.Text.Json.Nodes;

namespace BotReports.Slack;

/// <summary>What Slack is told about a payload, by the response to its request or by the acknowledgement on its socket.</summary>
/// <param name="Body">Where the kind of payload has one: the challenge, what a window shall do; null for none.</param>
internal sealed record SlackAnswer(JsonObject? Body, bool IsRefused = false)
{
    /// <summary>Dealt with, or of no interest.</summary>
    public static SlackAnswer Done { get; } = new((JsonObject?)null);

    /// <summary>From where the bot does not serve.</summary>
    public static SlackAnswer Refused { get; } = new(null, IsRefused: true);
}
