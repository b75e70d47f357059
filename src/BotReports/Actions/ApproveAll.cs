using System.Collections.Immutable;

namespace BotReports.Actions;

/// <summary>An organizer approves all submitted reports that wait for it.</summary>
/// <param name="Today">Whether those alone that were submitted today.</param>
/// <param name="Seen">Those that were listed, so that nothing else is approved; empty to be shown the list.</param>
public sealed record ApproveAll(bool Today = false, ImmutableArray<SeenReport> Seen = default) : BotAction, IChangesEvent
{
    public ImmutableArray<SeenReport> Seen { get; init => field = value.IsDefault ? [] : value; } = Seen.IsDefault ? [] : Seen;

    public bool Equals(ApproveAll? other) => other is not null && Today == other.Today && Seen.SequenceEqual(other.Seen);

    public override int GetHashCode() => HashCode.Combine(Today, Seen.Length);
}
