namespace BotReports.Slack.Api;

/// <summary>Slack refused a call whose result is required.</summary>
internal sealed class SlackException(string method, SlackError error)
    : Exception(error.Needed is null ? $"Slack refused {method}: {error.Code}." : $"Slack refused {method}: {error.Code}; the app needs {error.Needed}.")
{
    public SlackError Error { get; } = error;
}
