namespace BotReports.Bot.Conversations;

/// <summary>Why a channel did not take something that the bot said.</summary>
public enum DeliveryFailure
{
    /// <summary>The bot is not in the conversation any more, or not wanted there. The adapter marks the conversation, and it is not tried again until something comes from it.</summary>
    NotThere,

    /// <summary>The message that was to be changed or deleted does not exist any more.</summary>
    MessageGone,

    /// <summary>It is longer than the channel takes.</summary>
    TooBig,

    /// <summary>The bot has said too much for now.</summary>
    Throttled,

    /// <summary>The bot may not do this, or is not who it says it is.</summary>
    NotAllowed,

    /// <summary>The service is not one that the bot may show itself to: nothing was sent.</summary>
    Untrusted,

    /// <summary>The channel could not be reached or was not able to: nothing has arrived, or it can be repeated without harm.</summary>
    Unavailable,

    /// <summary>It may have arrived: whoever repeats it may say it twice.</summary>
    InDoubt,

    /// <summary>Something else is wrong with it.</summary>
    Refused,
}
