namespace BotReports.Slack.Api;

/// <summary>What an error of Slack's means for the caller.</summary>
internal enum SlackErrorKind
{
    /// <summary>A mistake in the call, or an error that is not handled.</summary>
    Refused,

    /// <summary>Slack had an internal error. The call may have succeeded.</summary>
    Unsure,

    /// <summary>Rate-limited, also after the retries.</summary>
    Busy,

    /// <summary>The app lacks a scope that the call needs.</summary>
    MissingScope,

    /// <summary>The token is invalid or was revoked.</summary>
    BadToken,

    /// <summary>The bot cannot post there: the channel is gone or archived, or the bot was removed from it.</summary>
    OutOfReach,

    /// <summary>The message is gone, or can no longer be changed.</summary>
    MessageGone,

    /// <summary>The message is longer than Slack takes.</summary>
    TooBig,

    /// <summary>The trigger id has expired: a modal must be opened within three seconds.</summary>
    TriggerExpired,

    /// <summary>The view has changed since it was read (<c>hash_conflict</c>).</summary>
    ViewChanged,
}
