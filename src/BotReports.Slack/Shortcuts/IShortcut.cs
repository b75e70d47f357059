namespace BotReports.Slack.Shortcuts;

/// <summary>A shortcut in Slack's menus.</summary>
internal interface IShortcut
{
    /// <summary>One of <see cref="SlackShortcuts"/>.</summary>
    string CallbackId { get; }

    Task RunAsync(SlackInteraction interaction, SlackPayload payload, CancellationToken cancellationToken);
}
