using BotReports.Reports;

namespace BotReports.Roles;

/// <summary>Who may ask for what, by configuration.</summary>
/// <param name="organizers">E-mail addresses, Entra object ids or Slack user ids.</param>
/// <param name="chairs">Likewise.</param>
public sealed class EventRoles(IReadOnlyCollection<string> organizers, IReadOnlyCollection<string> chairs)
{
    public bool IsOrganizer(Person person) => organizers.Any(person.Is);

    /// <summary>Chairs, and organizers, who may see all that a chair sees.</summary>
    public bool MayAskForMessages(Person person) => chairs.Any(person.Is) || IsOrganizer(person);
}
