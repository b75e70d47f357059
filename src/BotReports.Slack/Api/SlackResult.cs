using System.Text.Json.Nodes;

namespace BotReports.Slack.Api;

/// <summary>Slack's response to a call.</summary>
/// <param name="Body">The response body. Do not log it: it may hold users' words.</param>
/// <param name="Error">Null if the call succeeded.</param>
internal sealed record SlackResult(SlackMethod Method, JsonObject Body, SlackError? Error)
{
    /// <summary>The scopes of the token, as Slack says them beside each response; empty where it does not.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The time of the response by Slack's clock; null where it does not say.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The response body; throws if the call failed.</summary>
    /// <exception cref="SlackException">Slack refused.</exception>
    public JsonObject Required() => Error is { } error ? throw new SlackException(Method.Name, error) : Body;
}
