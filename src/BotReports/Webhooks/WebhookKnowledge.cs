namespace BotReports.Webhooks;

/// <summary>What a program knows of a report: the last thing that it was told.</summary>
/// <param name="At">When that happened.</param>
/// <param name="Revision">Of the report's answers.</param>
public sealed record WebhookKnowledge(WebhookEventKind Kind, DateTimeOffset At, int Revision)
{
    public bool IsSubmitted => Kind is not WebhookEventKind.Withdrawn;
}
