using System.Text.Json.Serialization;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Which answer somebody means: the place that a button knows, or the name that they typed. In JSON <c>examples#3</c> or <c>=example 2</c>.</summary>
[JsonConverter(typeof(AnswerReferenceConverter))]
public sealed record AnswerReference
{
    private AnswerReference(SlotAddress? slot, string? name) => (Slot, Name) = (slot, name);

    /// <summary>Null for one that was named.</summary>
    public SlotAddress? Slot { get; }

    /// <summary>As <see cref="SlotNames"/> understands it, folded; null for one that is known by its place.</summary>
    public string? Name { get; }

    public static AnswerReference At(SlotAddress slot) => new(slot, null);

    public static AnswerReference Named(string folded) => new(null, folded);

    /// <summary>The place in a report; null where it has none of that name.</summary>
    public Slot? FindIn(Walk walk) => Slot is { } address ? walk.Find(address) : SlotNames.Find(walk, Name!);

    /// <summary>The place in a report where more is put; null where it has none of that name.</summary>
    /// <inheritdoc cref="SlotNames.FindFree"/>
    public Slot? FindFreeIn(Walk walk) => Slot is { } address ? walk.Find(address) : SlotNames.FindFree(walk, Name!);
}
