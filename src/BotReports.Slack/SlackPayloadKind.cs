namespace BotReports.Slack;

internal enum SlackPayloadKind
{
    /// <summary>Something happened that the app has subscribed to.</summary>
    Event,

    /// <summary>Somebody used a button, a window or a shortcut.</summary>
    Interaction,

    /// <summary>Somebody typed a slash command.</summary>
    Command,
}
