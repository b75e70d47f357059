using BotReports.Bot.Turns;
using BotReports.Cards;
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

    /// <summary>Whether a person says who else fills a report.</summary>
    public bool Decides(Person person, Report report) => report.RapporteurOf(person.Id) is not null || roles.IsOrganizer(person);

    /// <summary>Asks those who fill the report whether the sender may, where they can be asked. The receipt says so, or why not.</summary>
    /// <param name="session">The session.</param>
    /// <param name="report">Its report; null where nobody has begun it.</param>
    /// <param name="turn">The turn of somebody for whom it is not free.</param>
    public Decision Knock(Session session, Report? report, TurnView turn)
    {
        var (number, phrases) = (session.Number.Value, turn.Phrases);
        var asked = report is not null && conference.Joining is JoinRule.Asked ? report : null;
        var said = asked is null ? phrases.OnlyForTheAssigned(number, phrases.List([.. session.Rapporteurs.Select(rapporteur => rapporteur.Name)]))
            : asked.Rapporteurs.IsEmpty ? phrases.AskedTheOrganizers(number)
            : phrases.AskedToBeLetIn(number, phrases.List([.. asked.Rapporteurs.Select(rapporteur => rapporteur.Person.Name)]));
        var lacksProof = IsFree(session, report, turn.Sender.IfProven);
        return new Decision
        {
            Changed = asked is null ? [] : [asked.AskToJoin(turn.Sender.Name, turn.Delivery)],
            Receipt = new Receipt(lacksProof ? $"{said}\n{phrases.NeedsProof}" : said, asked is null ? CardTextStyle.Attention : CardTextStyle.Default),
            Trust = lacksProof ? new TrustChange.Missed() : null,
        };
    }
}
