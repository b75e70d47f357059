namespace BotReports.Reports;

/// <summary>That an organizer has approved a report.</summary>
/// <param name="By">The organizer's id.</param>
/// <param name="Name">What the organizer is called.</param>
public sealed record Approval(DateTimeOffset At, string By, string Name)
{
    /// <summary>When an answer changed after that; null while what was approved stands.</summary>
    public DateTimeOffset? AmendedAt { get; init; }
}
