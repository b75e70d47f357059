using System.Collections.Immutable;
using System.Text.Json.Serialization;
using BotReports.Reports;

namespace BotReports.Erasures;

/// <summary>
/// That a person is to be erased, and how far that has come. It is written with the turn that asks for it, so that a host that ends meanwhile, or another one, goes on
/// with it. Once it is done, nothing but what and when is left in it.
/// </summary>
public sealed record ErasureRequest(ErasureMode Mode, DateTimeOffset AskedAt) : OutboxEntry
{
    public const int CurrentSchema = 1;

    /// <summary>The version of the document's shape.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>The id of the person; null once it is done.</summary>
    public string? Person { get; init; }

    /// <summary>What takes the place of the id; null once it is done.</summary>
    public string? Pseudonym { get; init; }

    /// <summary>The id of who asked for it, who is told once it is done; null once they have been told.</summary>
    public string? AskedBy { get; init; }

    /// <summary>What the person is called, in each way that was found.</summary>
    public ImmutableArray<string> Names { get; init => field = value.IsDefault ? [] : value; } = [];

    public ImmutableArray<string> Addresses { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The keys of the person's chats, as reports have them.</summary>
    public ImmutableArray<string> Conversations { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What was found before anything was changed; null until then.</summary>
    public ErasureCounts? Counts { get; init; }

    /// <summary>When all that is stored was gone through; null until then.</summary>
    public DateTimeOffset? ErasedAt { get; init; }

    /// <summary>When nothing was left to do.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    [JsonIgnore]
    public bool IsDone => DoneAt is not null;

    /// <summary>What is left of it once it is done.</summary>
    public ErasureRequest Reduced(DateTimeOffset at) => new(Mode, AskedAt) { Counts = Counts, ErasedAt = ErasedAt, DoneAt = at };
}
