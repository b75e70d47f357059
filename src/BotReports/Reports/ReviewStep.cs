namespace BotReports.Reports;

/// <summary>One decision about a report as a whole: what, when and by whom.</summary>
/// <param name="By">The person's id.</param>
/// <param name="Name">What the person is called.</param>
public sealed record ReviewStep(ReviewStepKind Kind, DateTimeOffset At, string By, string Name)
{
    /// <summary>The other session of <see cref="ReviewStepKind.MovedAway"/> and <see cref="ReviewStepKind.MovedHere"/>; null otherwise.</summary>
    public string? Session { get; init; }

    /// <summary>The person's id to whom it was <see cref="ReviewStepKind.Reassigned"/>; null otherwise.</summary>
    public string? To { get; init; }

    /// <summary>What that person is called.</summary>
    public string? ToName { get; init; }
}
