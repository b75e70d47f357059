using System.Collections.Immutable;
using System.Text.Json.Serialization;
using BotReports.Templates;

namespace BotReports.Reports;

/// <summary>
/// The report about one session: a value that each change turns into the next one. It holds what people said and nothing that
/// can be computed from it, such as which question comes next (see <see cref="Walk"/>).
/// </summary>
/// <param name="Template">The version of the form that it is written in, for good.</param>
public sealed partial record Report(ReportId Id, TemplateReference Template, DateTimeOffset StartedAt)
{
    /// <summary>How many deliveries are remembered; a channel repeats one within minutes, not after hundreds of others.</summary>
    private const int RememberedDeliveries = 64;

    /// <summary>The newest version of this document's shape that this program knows.</summary>
    public const int CurrentSchema = 1;

    /// <summary>The version of this document's shape.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>Whether a newer version of this program wrote it: written by this one, it would lose what that one keeps in it.</summary>
    [JsonIgnore]
    public bool IsReadOnly => Schema > CurrentSchema;

    /// <summary>Counts the changes, from 1.</summary>
    public int Revision { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; } = StartedAt;

    /// <summary>The rapporteurs' names as they are to be printed.</summary>
    public ImmutableArray<string> Names { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Those who fill it in chat; the first of them leads.</summary>
    public ImmutableArray<Rapporteur> Rapporteurs { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The answers, by <see cref="FieldPath"/>; in an order that does not depend on the language of whoever speaks.</summary>
    public ImmutableSortedDictionary<string, Field> Fields { get; init => field = value.WithComparers(StringComparer.Ordinal); } = ImmutableSortedDictionary.Create<string, Field>(StringComparer.Ordinal);

    /// <summary>Words that were kept without being an answer to a question.</summary>
    public ImmutableArray<Wording> Notes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Null until it is submitted.</summary>
    public Submission? Submission { get; init; }

    /// <summary>What changed after the submission, oldest first.</summary>
    public ImmutableArray<Amendment> Amendments { get; init => field = value.IsDefault ? [] : value; } = [];

    public SummaryPosting Summary { get; init; } = new();

    public ImmutableArray<DiscardedAttempt> Discarded { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The keys of the latest deliveries that changed it, so that one which comes again changes nothing.</summary>
    public ImmutableArray<string> Deliveries { get; init => field = value.IsDefault ? [] : value; } = [];

    public Field this[FieldPath path] => Fields.GetValueOrDefault(path.ToString(), Field.Empty);

    public bool HasSeen(Delivery delivery) => Deliveries.Contains(delivery.Key);
}
