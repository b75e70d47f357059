namespace BotReports.Slack;

/// <summary>Whether a request comes from Slack.</summary>
public enum SlackSignatureOutcome
{
    Valid,

    /// <summary>A signature or its time is missing, or is none.</summary>
    NotSigned,

    /// <summary>Signed too long ago, or in the future: what somebody has recorded is not taken again.</summary>
    Stale,

    /// <summary>Another secret, another body, or another way of signing.</summary>
    Wrong,
}
