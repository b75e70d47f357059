using System.Collections.Immutable;

namespace BotReports.Reports;

/// <summary>One of the latest changes, with what it takes to take it back.</summary>
/// <param name="By">The id of who made it.</param>
/// <param name="Fields">The changed fields by <see cref="FieldPath"/>, as they are on the other side of the step; null for one that is not there.</param>
public sealed record ChangeStep(string By, ImmutableSortedDictionary<string, Field?> Fields)
{
    public ImmutableSortedDictionary<string, Field?> Fields { get; init; } = Fields.WithComparers(StringComparer.Ordinal);

    /// <summary>The <see cref="Delivery.Key"/> of the message that made it; null for one that was made before keys were kept.</summary>
    public string? Key { get; init; }

    /// <summary>The notes that the change made something else of, such as an answer; they come back with it.</summary>
    public ImmutableArray<Wording> NotesBack { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The notes that go again when it is made again.</summary>
    public ImmutableArray<Wording> NotesGone { get; init => field = value.IsDefault ? [] : value; } = [];

    public bool Touches(ChangeStep other) => Fields.Keys.Any(other.Fields.ContainsKey);
}
