namespace BotReports.Slack.Commands;

/// <summary>The names of the slash commands, as in the app's manifest.</summary>
internal static class SlackCommands
{
    public const string Report = "/report";

    public const string Priorities = "/priorities";
}
