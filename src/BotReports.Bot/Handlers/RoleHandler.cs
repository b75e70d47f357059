using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Spelling;

namespace BotReports.Bot.Handlers;

/// <summary>Lets organizers say who else organizes and who chairs. A name does not say who it is, so that it takes a mention or an e-mail address.</summary>
internal sealed class RoleHandler(EventRoles roles, Conference conference) : IHandler<ShowRoles>, IHandler<GiveRole>, IHandler<TakeRole>
{
    public Task<Decision> HandleAsync(ShowRoles action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(
        roles.IsOrganizer(turn.Sender) ? Decision.Show(RolesCard.Of(roles, conference, turn.Phrases)) : Refused(turn));

    public Task<Decision> HandleAsync(GiveRole action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(
        !roles.IsOrganizer(turn.Sender) ? Refused(turn)
        : turn.Mentioned is [var mentioned, ..] ? Give(action.Role, mentioned.Id, mentioned.Name, has => has(mentioned), turn)
        : IsAddress(action.Name) ? Give(action.Role, action.Name, action.Name, has => has(new Person(action.Name, action.Name)), turn)
        : Decision.Say(turn.Phrases.RoleNeedsAddress));

    public Task<Decision> HandleAsync(TakeRole action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Task.FromResult(Refused(turn));
        }

        var meant = roles.Named.Named.Where(named => named.Role == action.Role && IsMeant(named, action, turn)).ToList();
        return Task.FromResult(
            meant is [var taken] ? Decision.Say(turn.Phrases.RoleTaken(taken.Name)) with { Role = new RoleChange(taken.Role, taken.Identity, null) }
            : IsInSettings(action, turn) ? Decision.Say(turn.Phrases.RoleInSettings)
            : Decision.Show(RolesCard.Of(roles, conference, turn.Phrases)));
    }

    /// <param name="has">Asks whether the person has a role already.</param>
    private Decision Give(Role role, string identity, string name, Func<Func<Person, bool>, bool> has, TurnView turn) =>
        has(person => roles.InSettings(role).Any(person.Is) || roles.Named.Has(role, person)) ? Decision.Say(turn.Phrases.HasRole(name))
        : roles.Named.Named.Length >= RoleList.Most ? Decision.Say(turn.Phrases.TooManyRoles(RoleList.Most))
        : Decision.Say(role is Role.Organizer ? turn.Phrases.IsOrganizerNow(name) : turn.Phrases.IsChairNow(name)) with { Role = new RoleChange(role, identity, name) };

    private static bool IsMeant(NamedRole named, TakeRole action, TurnView turn) =>
        action.Person is { } identity ? named.Identity == identity
        : turn.Mentioned is [var mentioned, ..] ? mentioned.Is(named.Identity)
        : action.Name is { } name && (Folding.Fold(named.Identity) == name || $" {Folding.Fold(named.Name)}".Contains($" {name}", StringComparison.Ordinal));

    private bool IsInSettings(TakeRole action, TurnView turn) => roles.InSettings(action.Role).Any(identity =>
        turn.Mentioned is [var mentioned, ..] ? mentioned.Is(identity) : string.Equals(identity, action.Person ?? action.Name, StringComparison.OrdinalIgnoreCase));

    private Decision Refused(TurnView turn) => Refusal.Of(roles.IsOrganizer, turn, Decision.Whisper(turn.Phrases.ForOrganizersOnly));

    private static bool IsAddress(string name) => name.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < name.Length - 1 && at == name.LastIndexOf('@') && !name.Contains(' ', StringComparison.Ordinal);
}
