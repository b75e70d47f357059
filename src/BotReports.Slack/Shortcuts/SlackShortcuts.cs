namespace BotReports.Slack.Shortcuts;

/// <summary>The callback ids of the shortcuts, as in the app's manifest.</summary>
internal static class SlackShortcuts
{
    /// <summary>"Fill my report", from anywhere.</summary>
    public const string Fill = "fill_report";

    /// <summary>"Add to my report", on a message.</summary>
    public const string Add = "add_to_report";
}
