namespace BotReports.Reports;

/// <summary>
/// The state of something that a report owes to a conversation: who is delivering it, and when it is tried next. Kept in the report, so
/// that every host sees it.
/// </summary>
public abstract record OutboxEntry
{
    /// <summary>Until when somebody is delivering it; others leave it alone as long.</summary>
    public DateTimeOffset? ClaimedUntil { get; init; }

    /// <summary>The conversation in which it was tried last; null before the first failure. What follows is about that conversation only.</summary>
    public string? Place { get; init; }

    /// <summary>How often it failed there in a row.</summary>
    public int Attempts { get; init; }

    /// <summary>Before this time it is not tried again.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Why it is parked, in the channel's words; null while it is only put off.</summary>
    public string? Parked { get; init; }

    /// <summary>Whether it is tried again as soon as something comes from the conversation.</summary>
    public bool AwaitsPlace { get; init; }

    /// <summary>Whether it may be delivered now.</summary>
    /// <param name="place">The conversation that it would go to.</param>
    /// <param name="isReachable">Whether something has come from that conversation since it was last unreachable.</param>
    public bool IsDue(string place, bool isReachable, DateTimeOffset now) =>
        !(ClaimedUntil > now) && (Place != place || !(NotBefore > now) || (AwaitsPlace && isReachable));

    /// <summary>The entry without a claim, and without what was remembered of failures.</summary>
    public OutboxEntry Cleared() => this with { ClaimedUntil = null, Place = null, Attempts = 0, NotBefore = null, Parked = null, AwaitsPlace = false };
}
