namespace BotReports.Slack.Commands;

/// <summary>The names of the commands, as the app's manifest has them.</summary>
internal static class SlackCommands
{
    public const string Report = "/report";

    public const string Priorities = "/priorities";
}
