using System.Collections.Immutable;

namespace BotReports.Reports;

/// <summary>What the organizers' channel is owed of a report and what it has been given. Kept in the report itself, so that
/// the debt is written in the same write as what it is about.</summary>
public sealed record SummaryPosting : OutboxEntry
{
    /// <summary>The revision that the channel should show; 0 before the first submission.</summary>
    public int OwedRevision { get; init; }

    /// <summary>The revision that it shows.</summary>
    public int ShownRevision { get; init; }

    /// <summary>The messages that show it, in the order of their parts. Those of a former channel stay, for the case that it is the channel again.</summary>
    public ImmutableArray<SummaryPost> Posts { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Messages of which the channel never said that it took them, and which were found to stand there. They show what was, and are deleted.</summary>
    public ImmutableArray<SummaryPost> Strays { get; init => field = value.IsDefault ? [] : value; } = [];

    public bool IsOwed => OwedRevision > ShownRevision || Strays.Length > 0;

    /// <summary>Owes a newer revision. What the channel refused may be fit for it now, so it is tried again.</summary>
    public SummaryPosting Owe(int revision) => (Parked is null || AwaitsPlace ? this : (SummaryPosting)Cleared()) with { OwedRevision = revision };
}
