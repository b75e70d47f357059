namespace BotReports.Slack.Api;

/// <summary>What an error of Slack's means for the one who called.</summary>
internal enum SlackErrorKind
{
    /// <summary>A mistake in the call, or one that nothing here is done about.</summary>
    Refused,

    /// <summary>Slack stumbled; what was asked for may have been done all the same.</summary>
    Unsure,

    /// <summary>Called too often, and still so after waiting.</summary>
    Busy,

    /// <summary>The app was installed without a permission that the call needs.</summary>
    MissingScope,

    /// <summary>The token is not valid any more, or never was.</summary>
    BadToken,

    /// <summary>The bot cannot speak there: the channel is gone, archived, or somebody has sent the bot out of it.</summary>
    OutOfReach,

    /// <summary>The message is not there any more, or may not be changed any more.</summary>
    MessageGone,

    /// <summary>The three seconds in which a window can be opened are over.</summary>
    TriggerExpired,

    /// <summary>The view has changed since it was looked at.</summary>
    ViewChanged,
}
