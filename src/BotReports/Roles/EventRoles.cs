using BotReports.Reports;

namespace BotReports.Roles;

/// <summary>Who may ask for what: by the settings, and by the organizers' word, which it follows. Thread-safe.</summary>
/// <param name="organizers">E-mail addresses, Entra object ids or Slack user ids.</param>
/// <param name="chairs">Likewise.</param>
public sealed class EventRoles(IReadOnlyCollection<string> organizers, IReadOnlyCollection<string> chairs)
{
    private volatile RoleList _named = new();

    /// <summary>Who has a role by an organizer's word.</summary>
    public RoleList Named => _named;

    public bool IsOrganizer(Person person) => Has(Role.Organizer, person);

    /// <summary>Chairs, and organizers, who may see all that a chair sees.</summary>
    public bool MayAskForMessages(Person person) => Has(Role.Chair, person) || IsOrganizer(person);

    /// <summary>Those whom the settings name. Nobody can take their role in chat, so that an event is never without an organizer.</summary>
    public IReadOnlyCollection<string> InSettings(Role role) => role is Role.Organizer ? organizers : chairs;

    /// <summary>Takes over what the organizers have changed.</summary>
    public void Follow(RoleList named) => _named = named;

    private bool Has(Role role, Person person) => InSettings(role).Any(person.Is) || _named.Has(role, person);
}
