using System.Collections.Immutable;
using System.Text.Json.Serialization;
using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Stores what was written in a form.</summary>
/// <param name="Number">Sixteen hexadecimal digits, which make a form that is sent twice one form.</param>
/// <param name="Around">The place that the form is around; null where it is around none.</param>
/// <param name="GoesOn">Whether the form after it is shown next.</param>
public sealed record SaveForm(string Number, SlotAddress? Around = null, bool GoesOn = false) : BotAction
{
    /// <summary>What was written. In a card's button there is nothing yet; the channel adds it as further members, by the fields' ids.</summary>
    [JsonIgnore]
    public ImmutableArray<FormField> Fields { get; init => field = value.IsDefault ? [] : value; } = [];

    public bool Equals(SaveForm? other) =>
        other is not null && Number == other.Number && Around == other.Around && GoesOn == other.GoesOn && Fields.SequenceEqual(other.Fields);

    public override int GetHashCode() => HashCode.Combine(Number, Around, GoesOn, Fields.Length);
}
