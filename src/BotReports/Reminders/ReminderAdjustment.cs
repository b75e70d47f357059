using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace BotReports.Reminders;

/// <summary>What organizers want to be otherwise than the settings have it. What is null stays as it is there. Immutable.</summary>
public sealed record ReminderAdjustment
{
    /// <summary>A day's worth of reminders before a deadline is more than anybody reads.</summary>
    public const int MostBeforeDeadline = 5;

    private const int MostReminders = 10;

    private static readonly TimeSpan LongestBeforeDeadline = TimeSpan.FromDays(7);

    public bool? IsOn { get; init; }

    /// <inheritdoc cref="ReminderRules.NearEnd"/>
    public double? NearEnd { get; init; }

    /// <summary>In minutes; empty for no reminder of the deadline.</summary>
    public ImmutableArray<int>? BeforeDeadline { get; init; }

    /// <inheritdoc cref="ReminderRules.QuietFrom"/>
    public TimeOnly? QuietFrom { get; init; }

    /// <inheritdoc cref="ReminderRules.QuietUntil"/>
    public TimeOnly? QuietUntil { get; init; }

    /// <inheritdoc cref="ReminderRules.Most"/>
    public int? Most { get; init; }

    /// <summary>Whether the numbers are possible ones.</summary>
    [JsonIgnore]
    public bool IsSound => NearEnd is null or (> 0 and < 1) && Most is null or (>= 0 and <= MostReminders) && (QuietFrom is null) == (QuietUntil is null)
        && (BeforeDeadline is not { } before || (before.Length <= MostBeforeDeadline && before.All(minutes => minutes > 0 && minutes <= LongestBeforeDeadline.TotalMinutes)));

    /// <summary>Whether all is wanted the same, whichever document it was read from.</summary>
    public bool Equals(ReminderAdjustment? other) => other is not null
        && (IsOn, NearEnd, QuietFrom, QuietUntil, Most, BeforeDeadline is null) == (other.IsOn, other.NearEnd, other.QuietFrom, other.QuietUntil, other.Most, other.BeforeDeadline is null)
        && (BeforeDeadline ?? []).SequenceEqual(other.BeforeDeadline ?? []);

    public override int GetHashCode() => HashCode.Combine(IsOn, NearEnd, QuietFrom, QuietUntil, Most, BeforeDeadline?.Length);

    /// <summary>Both, of which the later one counts where they say different things.</summary>
    public ReminderAdjustment And(ReminderAdjustment later) => new()
    {
        IsOn = later.IsOn ?? IsOn,
        NearEnd = later.NearEnd ?? NearEnd,
        BeforeDeadline = later.BeforeDeadline ?? BeforeDeadline,
        QuietFrom = later.QuietFrom ?? QuietFrom,
        QuietUntil = later.QuietUntil ?? QuietUntil,
        Most = later.Most ?? Most,
    };

    /// <summary>The rules of the settings with what is otherwise.</summary>
    public ReminderRules To(ReminderRules rules) => rules with
    {
        IsOn = IsOn ?? rules.IsOn,
        NearEnd = NearEnd ?? rules.NearEnd,
        BeforeDeadline = BeforeDeadline is { } before ? [.. before.Select(minutes => TimeSpan.FromMinutes(minutes))] : rules.BeforeDeadline,
        QuietFrom = QuietFrom ?? rules.QuietFrom,
        QuietUntil = QuietUntil ?? rules.QuietUntil,
        Most = Most ?? rules.Most,
    };
}
