namespace BotReports.Webhooks;

/// <summary>Why a program was not told.</summary>
public enum WebhookFailure
{
    /// <summary>Its host is not, or no more, on the list of those allowed.</summary>
    NotAllowed,

    /// <summary>Its host's name leads into a private network.</summary>
    NotPublic,

    Unreachable,
    TooSlow,

    /// <summary>It answered with something else than 2xx. A redirection is not followed.</summary>
    Refused,

    /// <summary>It says that it is not there any more: 410.</summary>
    Gone,
}
