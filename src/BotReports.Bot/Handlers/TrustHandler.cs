using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Spelling;

namespace BotReports.Bot.Handlers;

/// <summary>Lets organizers vouch for people whose channel does not prove who they are, shows for whom they have, and lets them take it back.</summary>
internal sealed class TrustHandler(EventRoles roles, TrustedPeople trusted, Conference conference) : IHandler<Trust>, IHandler<Distrust>
{
    public async Task<Decision> HandleAsync(Trust action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Refusal.Of(roles.IsOrganizer, turn, Decision.Whisper(turn.Phrases.ForOrganizersOnly));
        }

        var list = await trusted.FindAsync(cancellationToken);
        if (action.Name is not null && turn.Mentioned is [var mentioned, ..])
        {
            return Give(mentioned, list, turn);
        }

        var known = list.Waiting.Select(waiting => new Person(waiting.Id, waiting.Name) { UnprovenEmail = waiting.Email })
            .Concat(list.Vouches.Select(vouch => new Person(vouch.Id, vouch.Name) { UnprovenEmail = vouch.Email })).ToList();

        // A name does not say who it is: whoever bears it is offered, with the address that they would be trusted with.
        return action switch
        {
            { Person: { } id } => known.Find(person => person.Id == id) is { } person ? Give(person, list, turn) : Decision.Whisper(turn.Phrases.OlderButton),
            { Name: { } name } => Decision.Show(TrustCard.Choice(known.FindAll(person => IsCalled(person, name)), list, turn.Phrases)),
            _ => Decision.Show(TrustCard.Of(list, conference, turn.Phrases)),
        };
    }

    public async Task<Decision> HandleAsync(Distrust action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Refusal.Of(roles.IsOrganizer, turn, Decision.Whisper(turn.Phrases.ForOrganizersOnly));
        }

        var list = await trusted.FindAsync(cancellationToken);
        var meant = action switch
        {
            { Person: { } id } => list.Vouches.Where(vouch => vouch.Id == id).ToList(),
            { Name: not null } when turn.Mentioned is [var mentioned, ..] => [.. list.Vouches.Where(vouch => vouch.Id == mentioned.Id)],
            { Name: { } name } => [.. list.Vouches.Where(vouch => IsCalled(new Person(vouch.Id, vouch.Name) { UnprovenEmail = vouch.Email }, name))],
            _ => [],
        };
        return meant is [var vouch]
            ? Decision.Say(turn.Phrases.TrustTakenBack(vouch.Name)) with { Trust = new TrustChange.TakenBack(vouch.Id) }
            : Decision.Show(TrustCard.Of(list, conference, turn.Phrases));
    }

    private static Decision Give(Person person, TrustList list, TurnView turn) =>
        person.UnprovenEmail is not { } email ? Decision.Say(person.Email is null ? turn.Phrases.TrustNeedsAddress(person.Name) : turn.Phrases.TrustNotNeeded(person.Name))
        : list.Covers(person) ? Decision.Say(turn.Phrases.TrustedAlready(person.Name, email))
        : Decision.Say(turn.Phrases.Trusted(person.Name, email)) with { Trust = new TrustChange.Given(person, email) };

    private static bool IsCalled(Person person, string name) =>
        Folding.Fold(person.UnprovenEmail ?? "") == name || $" {Folding.Fold(person.Name)}".Contains($" {name}", StringComparison.Ordinal);
}
