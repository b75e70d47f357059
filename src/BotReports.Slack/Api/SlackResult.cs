using System.Text.Json.Nodes;

namespace BotReports.Slack.Api;

/// <summary>What Slack answered.</summary>
/// <param name="Body">The whole answer; holds what people wrote, so it goes into no log.</param>
/// <param name="Error">Null when Slack did what it was asked to.</param>
internal sealed record SlackResult(SlackMethod Method, JsonObject Body, SlackError? Error)
{
    /// <summary>The answer, for a caller who can do nothing without it.</summary>
    /// <exception cref="SlackException">Slack refused.</exception>
    public JsonObject Required() => Error is { } error ? throw new SlackException(Method.Name, error) : Body;
}
