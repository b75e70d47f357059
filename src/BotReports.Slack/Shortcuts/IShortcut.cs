namespace BotReports.Slack.Shortcuts;

/// <summary>Something that can be chosen from Slack's menus.</summary>
internal interface IShortcut
{
    /// <summary>One of <see cref="SlackShortcuts"/>.</summary>
    string CallbackId { get; }

    Task RunAsync(SlackVisitor visitor, SlackPayload payload, CancellationToken cancellationToken);
}
