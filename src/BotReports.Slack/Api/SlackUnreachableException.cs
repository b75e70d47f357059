namespace BotReports.Slack.Api;

/// <summary>Slack did not answer, or with something that is no answer. Whether it did what it was asked to nobody knows.</summary>
internal sealed class SlackUnreachableException(string method, Exception? inner = null) : Exception($"Slack does not answer to {method}.", inner);
