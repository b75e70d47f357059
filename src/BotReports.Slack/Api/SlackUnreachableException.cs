namespace BotReports.Slack.Api;

/// <summary>Slack did not answer, or its answer was not JSON. Whether the call succeeded is unknown.</summary>
internal sealed class SlackUnreachableException(string method, Exception? inner = null) : Exception($"Slack does not answer to {method}.", inner);
