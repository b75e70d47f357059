using System.Collections.Immutable;
using System.Text.Json.Serialization;
using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>Asks for the priority messages.</summary>
/// <param name="Number">Of a session or a track; null for all.</param>
public sealed record ShowPriorityMessages(SessionNumber? Number = null) : BotAction
{
    /// <summary>Further sessions or tracks, where several were asked for.</summary>
    public ImmutableArray<SessionNumber> Further { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>All that were asked for; empty for all that there are.</summary>
    [JsonIgnore]
    public ImmutableArray<SessionNumber> Sessions => Number is { } first ? Further.Insert(0, first) : [];

    /// <summary>Whether only reports that are approved as they are now.</summary>
    public bool ApprovedOnly { get; init; }

    /// <summary>What of the question was not understood, folded; null where all of it was.</summary>
    public string? Unclear { get; init; }

    public bool Equals(ShowPriorityMessages? other) =>
        other is not null && Number == other.Number && ApprovedOnly == other.ApprovedOnly && Unclear == other.Unclear && Further.SequenceEqual(other.Further);

    public override int GetHashCode() => HashCode.Combine(Number, ApprovedOnly, Unclear, Further.Length);
}
