using BotReports.Reports;

namespace BotReports.Access;

/// <summary>The board as a card in the organizers' channel, and the state of its next update on its way there.</summary>
/// <param name="At">When an organizer asked for it.</param>
/// <param name="Channel">The channel, as its binding names it. In another channel it is not kept up.</param>
public sealed record BoardPost(DateTimeOffset At, string Channel) : OutboxEntry
{
    /// <summary>The message that shows it; null before the first.</summary>
    public string? ActivityId { get; init; }

    /// <summary>The message of a card that this one takes the place of; it is deleted once this one is there. Null for none.</summary>
    public string? Former { get; init; }

    /// <summary>A hash of what it shows.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>When it was updated last.</summary>
    public DateTimeOffset? ShownAt { get; init; }
}
