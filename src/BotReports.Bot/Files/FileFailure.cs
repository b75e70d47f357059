namespace BotReports.Bot.Files;

/// <summary>Why a file could not be had.</summary>
public enum FileFailure
{
    /// <summary>Its address is not among those where the chat keeps files.</summary>
    Elsewhere,

    /// <summary>It is larger than any file that is kept.</summary>
    TooLarge,

    /// <summary>Its host says that it is not there (404, 410).</summary>
    Gone,

    /// <summary>Its host does not give it to us (401, 403).</summary>
    Forbidden,

    /// <summary>Its host did not give it now, and may do so later.</summary>
    OutOfReach,

    /// <summary>Our own storage did not take it.</summary>
    NotStored,

    /// <summary>More came in one message than one answer can have.</summary>
    TooMany,
}
