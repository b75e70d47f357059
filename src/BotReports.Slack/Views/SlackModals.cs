namespace BotReports.Slack.Views;

/// <summary>The callback ids of the bot's modals.</summary>
internal static class SlackModals
{
    public const string Form = "form";

    public const string Add = "add";

    /// <summary>A modal with one field, for the words of an action.</summary>
    public const string Words = "words";

    /// <summary>A modal that shows a text and has no fields.</summary>
    public const string Notice = "notice";
}
