using System.Collections.Immutable;
using BotReports.Documents;
using BotReports.Reports;

namespace BotReports.Bot.Outbox;

/// <summary>Who is told where summaries cannot be delivered, and who has been.</summary>
internal sealed record UndeliveredNotice : IVersioned
{
    /// <summary>More people than organize a conference.</summary>
    private const int MostPeople = 100;

    /// <summary>The version of the document's shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>The ids of the organizers who have written to the bot in a chat of their own, the latest last.</summary>
    public ImmutableArray<string> Organizers { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The channel that takes no summaries; null where all is well.</summary>
    public string? Place { get; init; }

    /// <summary>Those who have been told of that channel.</summary>
    public ImmutableArray<string> Told { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Those whom it was tried to tell.</summary>
    public ImmutableArray<PersonalPosting> Postings { get; init => field = value.IsDefault ? [] : value; } = [];

    public UndeliveredNotice Know(string organizer) => Organizers.Contains(organizer) ? this : this with { Organizers = [.. Organizers.TakeLast(MostPeople - 1), organizer] };

    /// <summary>Without a person who is written to no more; the same notice where they are not in it.</summary>
    public UndeliveredNotice Forget(Func<string, bool> isGone) => Organizers.Concat(Told).Concat(Postings.Select(posting => posting.Person)).Any(isGone)
        ? this with { Organizers = Organizers.RemoveAll(person => isGone(person)), Told = Told.RemoveAll(person => isGone(person)), Postings = Postings.RemoveAll(posting => isGone(posting.Person)) }
        : this;

    /// <summary>The notice about a channel: whoever was told of another, or of this one before it was well again, is told anew.</summary>
    public UndeliveredNotice About(string? place) => place == Place ? this : this with { Place = place, Told = [], Postings = [] };

    public PersonalPosting PostingOf(string person) => Postings.FirstOrDefault(posting => posting.Person == person) ?? new PersonalPosting(person);

    public UndeliveredNotice Put(PersonalPosting posting) => this with { Postings = [.. Postings.Where(other => other.Person != posting.Person), posting] };

    public UndeliveredNotice Tell(string person) => this with { Told = [.. Told, person], Postings = [.. Postings.Where(posting => posting.Person != person)] };
}
