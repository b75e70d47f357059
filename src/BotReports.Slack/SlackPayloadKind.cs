namespace BotReports.Slack;

internal enum SlackPayloadKind
{
    /// <summary>Something happened that the app has subscribed to.</summary>
    Event,

    /// <summary>Somebody used a button, a modal or a shortcut.</summary>
    Interaction,

    /// <summary>Handles slash commands.</summary>
    Command,
}
