using System.Collections.Immutable;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Watches;

/// <summary>Who wants to hear of which report. Whoever has heard is not in it any more. Immutable.</summary>
public sealed record WatchList : IVersioned
{
    public const int CurrentSchema = 1;

    /// <summary>More than all chairs of an event want; the oldest gives way.</summary>
    public const int Most = 2000;

    /// <summary>The version of the document's shape.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>Oldest first.</summary>
    public ImmutableArray<Watch> Watches { get; init => field = value.IsDefault ? [] : value; } = [];

    public Watch? Find(SessionNumber session, string person) => Watches.FirstOrDefault(watch => watch.Session == session && watch.Posting.Person == person);

    /// <summary>With one more; who waits already does so once.</summary>
    public WatchList With(Watch watch) => Find(watch.Session, watch.Posting.Person) is not null ? this : this with { Watches = [.. Watches.TakeLast(Most - 1), watch] };

    /// <summary>With another state of a message; as it is where nobody waits for it any more.</summary>
    public WatchList Put(SessionNumber session, PersonalPosting posting) =>
        Find(session, posting.Person) is { } watch ? this with { Watches = Watches.Replace(watch, watch with { Posting = posting }) } : this;

    public WatchList Without(SessionNumber session, string person) => Find(session, person) is { } watch ? this with { Watches = Watches.Remove(watch) } : this;

    public WatchList Erase(Erasure erasure) => Watches.Any(watch => erasure.IsMe(watch.Posting.Person)) ? this with { Watches = Watches.RemoveAll(watch => erasure.IsMe(watch.Posting.Person)) } : this;
}
