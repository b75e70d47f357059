using System.Collections.Immutable;
using BotReports.Documents;
using BotReports.Reports;

namespace BotReports.Bot.Outbox;

/// <summary>What the organizers have been told of documents that cannot be read, and the state of the next message about them.</summary>
internal sealed record UnreadableNotice : OutboxEntry, IVersioned
{
    /// <summary>More documents than are ever damaged at once.</summary>
    private const int MostTold = 500;

    /// <summary>The version of the document's shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>The keys of the documents that they have been told of, the latest last.</summary>
    public ImmutableArray<string> Told { get; init; } = [];

    /// <summary>Without documents whose names lead to somebody.</summary>
    public UnreadableNotice Forget(Func<string, bool> isGone) => Told.Any(isGone) ? this with { Told = Told.RemoveAll(key => isGone(key)) } : this;

    public UnreadableNotice Tell(IEnumerable<string> keys) => (UnreadableNotice)Cleared() with { Told = [.. Told.Concat(keys).TakeLast(MostTold)] };
}
