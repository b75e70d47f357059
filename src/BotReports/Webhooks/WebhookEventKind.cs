namespace BotReports.Webhooks;

/// <summary>What other programs are told about a report.</summary>
public enum WebhookEventKind
{
    Submitted,

    /// <summary>Its answers are others than those that the program was told of.</summary>
    Changed,

    Approved,

    /// <summary>It is a draft again, or its answers are another session's.</summary>
    Withdrawn,
}
