using System.Collections.Immutable;

namespace BotReports.Reports;

/// <summary>Something that people are to be told about who fills the report, each in their own chat. It is gone once all have been told.</summary>
/// <param name="Id">Unique in its report.</param>
/// <param name="Kind">What it says.</param>
/// <param name="About">The person who joins, asks, is let in or fills it from now on; for what an organizer did, the organizer.</param>
public sealed record Notice(int Id, NoticeKind Kind, Person About)
{
    /// <summary>In <see cref="To"/>: the organizers' channel, where nobody is left to be asked.</summary>
    public const string Organizers = "*organizers*";

    /// <summary>What the person is called who has decided it; of answers that were moved, the session that they come from. Null where nobody has.</summary>
    public string? By { get; init; }

    /// <summary>The ids of those who have not been told yet.</summary>
    public ImmutableArray<string> To { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Those whom it was tried to tell.</summary>
    public ImmutableArray<PersonalPosting> Postings { get; init => field = value.IsDefault ? [] : value; } = [];
}
