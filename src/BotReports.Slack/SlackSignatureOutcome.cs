namespace BotReports.Slack;

/// <summary>Whether a request comes from Slack.</summary>
internal enum SlackSignatureOutcome
{
    Valid,

    /// <summary>The signature or the timestamp is missing or malformed.</summary>
    NotSigned,

    /// <summary>The timestamp is too old or in the future: the request may be a replay.</summary>
    Stale,

    /// <summary>The signature does not match the body.</summary>
    Wrong,
}
