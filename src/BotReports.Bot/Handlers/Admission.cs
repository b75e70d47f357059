using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Who may fill the report on a session, see <see cref="JoinRule"/>. Immutable.</summary>
internal sealed class Admission(Conference conference, EventRoles roles)
{
    /// <param name="session">The session.</param>
    /// <param name="report">Its report; null where nobody has begun it.</param>
    /// <param name="person">Who would like to fill it.</param>
    public bool IsFree(Session session, Report? report, Person person) =>
        report?.RapporteurOf(person.Id) is not null
        || roles.IsOrganizer(person)
        || person.IsAssignedTo(session)
        || conference.Joining is JoinRule.Open
        || (report is null && (conference.Joining is JoinRule.Asked || session.Rapporteurs.Count == 0))
        || (report is { Submission: null } && session.Rapporteurs.Count == 0);

    /// <summary>Whether somebody can be asked to let the person in.</summary>
    public bool CanBeAsked(Report? report) => report is not null && conference.Joining is JoinRule.Asked;

    /// <summary>Whether a person says who else fills a report.</summary>
    public bool Decides(Person person, Report report) => report.RapporteurOf(person.Id) is not null || roles.IsOrganizer(person);
}
