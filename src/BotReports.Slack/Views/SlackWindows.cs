namespace BotReports.Slack.Views;

/// <summary>What the bot's windows are called when they come back.</summary>
internal static class SlackWindows
{
    public const string Form = "form";

    public const string Add = "add";

    /// <summary>Says something and asks for nothing.</summary>
    public const string Notice = "notice";
}
