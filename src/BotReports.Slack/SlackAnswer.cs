using System.Text.Json.Nodes;

namespace BotReports.Slack;

/// <summary>The response to a payload, sent in the HTTP response or in the acknowledgement on the socket.</summary>
/// <param name="Body">The response body, such as the challenge or a modal's response action; null for none.</param>
internal sealed record SlackAnswer(JsonObject? Body, bool IsRefused = false)
{
    /// <summary>Handled or ignored.</summary>
    public static SlackAnswer Done { get; } = new((JsonObject?)null);

    /// <summary>The workspace is not served.</summary>
    public static SlackAnswer Refused { get; } = new(null, IsRefused: true);
}
