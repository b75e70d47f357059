namespace BotReports.Slack.Api;

/// <summary>Slack refused what has to be done.</summary>
internal sealed class SlackException(string method, SlackError error)
    : Exception(error.Needed is null ? $"Slack refused {method}: {error.Code}." : $"Slack refused {method}: {error.Code}; the app needs {error.Needed}.")
{
    public SlackError Error { get; } = error;
}
