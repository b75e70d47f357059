using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Erasures;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Spelling;

namespace BotReports.Bot.Handlers;

/// <summary>Has people taken out of all that is stored: each can ask for themselves in their own chat, and organizers for anybody. It is asked which way, and whether.</summary>
internal sealed class ErasureHandler(EventRoles roles, TrustedPeople trusted) : IHandler<Erase>
{
    public async Task<Decision> HandleAsync(Erase action, TurnView turn, CancellationToken cancellationToken)
    {
        var isSelf = action.Person is { } id ? id == turn.Sender.Id : action.Name is null;
        if (isSelf && !turn.IsPersonal)
        {
            return Decision.Say(turn.Phrases.PersonalOnly);
        }

        if (!isSelf && !roles.IsOrganizer(turn.Sender))
        {
            return Refusal.Of(roles.IsOrganizer, turn, Decision.Whisper(turn.Phrases.ForOrganizersOnly));
        }

        if (isSelf)
        {
            return Decide(turn.Sender, action, turn);
        }

        if (action.Name is not null && turn.Mentioned is [var mentioned, ..])
        {
            return Decide(mentioned, action, turn);
        }

        var known = await KnownAsync(turn, cancellationToken);
        return action switch
        {
            { Name: { } name } => Decision.Show(ErasureCard.Choice([.. known.Where(person => IsCalled(person, name))], turn.Phrases)),
            { Person: { } person } => Decide(known.FirstOrDefault(one => one.Id == person) ?? new Person(person, person), action, turn),
            _ => Decision.Whisper(turn.Phrases.OlderButton),
        };
    }

    private static Decision Decide(Person person, Erase action, TurnView turn)
    {
        var named = action with { Person = person.Id, Name = null };
        if (action is not { Mode: { } mode })
        {
            return Decision.Show(ErasureCard.Ask(person, named, person.Id == turn.Sender.Id, turn.Phrases));
        }

        if (action.IsSure is not { } isSure)
        {
            var sure = named with { IsSure = true };
            return Decision.Show(ErasureCard.ForSure(person, sure, person.Id == turn.Sender.Id, turn.Phrases)) with
            {
                Conversation = turn.Conversation with { Confirmation = PendingConfirmations.Of(sure, "") },
            };
        }

        return isSure
            ? Decision.Say(turn.Phrases.ErasureAsked) with { Erasure = new ErasureOrder(person, mode), Next = turn.IsPersonal && person.Id == turn.Sender.Id ? NextStep.Close : NextStep.Stay }
            : Decision.Say(turn.Phrases.NothingErased);
    }

    private async Task<IReadOnlyList<Person>> KnownAsync(TurnView turn, CancellationToken cancellationToken)
    {
        var list = await trusted.FindAsync(cancellationToken);
        var inReports = (await turn.Reports.ListAllAsync(cancellationToken)).SelectMany(report =>
            report.Rapporteurs.Select(rapporteur => rapporteur.Person).Concat(report.Others).Concat(report.Requests.Select(request => request.Person)));
        return
        [
            .. inReports.Concat(list.Vouches.Select(vouch => new Person(vouch.Id, vouch.Name, vouch.Email))).Concat(list.Waiting.Select(waiting => new Person(waiting.Id, waiting.Name, waiting.Email)))
                .Where(person => !ErasurePseudonym.Is(person.Id))
                .DistinctBy(person => person.Id),
        ];
    }

    private static bool IsCalled(Person person, string name) =>
        Folding.Fold(person.Email ?? "") == name || $" {Folding.Fold(person.Name)}".Contains($" {name}", StringComparison.Ordinal);
}
