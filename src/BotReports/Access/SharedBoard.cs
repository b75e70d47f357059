using System.Collections.Immutable;
using BotReports.Documents;
using BotReports.Reports;

namespace BotReports.Access;

/// <summary>How the board of an event is shown: by links that open it, and by a card in the organizers' channel. Immutable.</summary>
public sealed record SharedBoard : IVersioned
{
    public const int CurrentSchema = 1;

    /// <summary>More screens than organizers have; the oldest link gives way.</summary>
    public const int Most = 50;

    /// <summary>The version of the document's shape.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>Oldest first.</summary>
    public ImmutableArray<BoardLink> Links { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The card in the organizers' channel; null where none is wanted.</summary>
    public BoardPost? Post { get; init; }

    /// <summary>With one more link, and without those that open nothing any more.</summary>
    public SharedBoard With(BoardLink link, DateTimeOffset now) =>
        Links.Any(known => known.Hash == link.Hash) ? this : this with { Links = [.. Links.Where(known => known.Until > now).TakeLast(Most - 1), link] };

    public SharedBoard Erase(Erasure erasure) => Links.Any(link => erasure.IsMe(link.By)) ? this with { Links = Links.RemoveAll(link => erasure.IsMe(link.By)) } : this;
}
