using System.Collections.Immutable;
using BotReports.Documents;
using BotReports.Reports;

namespace BotReports.Roles;

/// <summary>For whom the organizers of an event have vouched, who waits for it, and the state of the message that tells the organizers. Immutable.</summary>
public sealed record TrustList : OutboxEntry, IVersioned
{
    public const int CurrentSchema = 1;

    /// <summary>Anybody can make a profile with whatever address: this many are remembered.</summary>
    public const int MostWaiting = 50;

    /// <summary>The version of the document's shape.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>Oldest first.</summary>
    public ImmutableArray<Vouch> Vouches { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Oldest first.</summary>
    public ImmutableArray<UnprovenPerson> Waiting { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether somebody has vouched for the address in the person's profile.</summary>
    public bool Covers(Person person) => person.UnprovenEmail is { } email && Vouches.Any(vouch => vouch.Id == person.Id && IsSame(vouch.Email, email));

    /// <summary>An organizer vouches for a person with the address in their profile.</summary>
    public TrustList With(Person person, string email, Delivery delivery) => Covers(person with { UnprovenEmail = email }) ? this : this with
    {
        Vouches = [.. Vouches.Where(vouch => vouch.Id != person.Id), new Vouch(person.Id, person.Name, email, delivery.Sender.Id, delivery.Sender.Name, delivery.At)],
        Waiting = Waiting.RemoveAll(waiting => waiting.Id == person.Id),
    };

    /// <summary>Takes back what an organizer has vouched for.</summary>
    public TrustList Without(string person) => Vouches.Any(vouch => vouch.Id == person) ? this with { Vouches = Vouches.RemoveAll(vouch => vouch.Id == person) } : this;

    /// <summary>Without a person who is erased: nobody vouches for them any more, and for whom they have vouched, somebody has.</summary>
    public TrustList Erase(Erasure erasure) => Vouches.Any(vouch => erasure.IsMe(vouch.Id) || erasure.IsMe(vouch.By)) || Waiting.Any(waiting => erasure.IsMe(waiting.Id))
        ? this with
        {
            Vouches = [.. Vouches.Where(vouch => !erasure.IsMe(vouch.Id)).Select(vouch => erasure.IsMe(vouch.By) ? vouch with { By = erasure.Pseudonym, ByName = erasure.Somebody } : vouch)],
            Waiting = Waiting.RemoveAll(waiting => erasure.IsMe(waiting.Id)),
        }
        : this;

    /// <summary>Notes that somebody would have a role if their address were proven. Whoever comes when too many wait is not noted.</summary>
    public TrustList Await(Person person, DateTimeOffset at)
    {
        if (person.UnprovenEmail is not { } email || Covers(person) || Waiting.Any(waiting => waiting.Id == person.Id && IsSame(waiting.Email, email)))
        {
            return this;
        }

        var others = Waiting.RemoveAll(waiting => waiting.Id == person.Id);
        return others.Length >= MostWaiting ? this : this with { Waiting = others.Add(new UnprovenPerson(person.Id, person.Name, email, at)) };
    }

    /// <summary>Notes that the organizers have been told of these people.</summary>
    public TrustList Told(IReadOnlyCollection<UnprovenPerson> people) => (TrustList)Cleared() with
    {
        Waiting = [.. Waiting.Select(waiting => people.Any(told => told.Id == waiting.Id && told.Email == waiting.Email) ? waiting with { IsTold = true } : waiting)],
    };

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
