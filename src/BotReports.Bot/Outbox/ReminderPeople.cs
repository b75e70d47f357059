using BotReports.Programmes;
using BotReports.Reminders;
using BotReports.Reports;

namespace BotReports.Bot.Outbox;

/// <summary>Finds those who owe a report: whoever fills it, or as long as nobody does, those whom the programme names. Thread-safe.</summary>
internal sealed class ReminderPeople(OutboxPlaces places)
{
    /// <param name="session">The session.</param>
    /// <param name="report">Its report; null where nobody has begun it.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The ids of those who can be written to with their chats, and those who cannot.</returns>
    public async Task<(IReadOnlyList<(string Person, OutboxPlace Place)> Reachable, List<UnreachablePerson> Unreachable)> OfAsync(Session session, Report? report, CancellationToken cancellationToken)
    {
        var (reachable, names, unreachable) = (new Dictionary<string, OutboxPlace>(StringComparer.Ordinal), new List<string>(), new List<string>());
        if (report is { Rapporteurs.IsEmpty: false })
        {
            foreach (var rapporteur in report.Rapporteurs)
            {
                Sort(rapporteur.Person.Name, rapporteur.Person.Id, await places.OfPersonAsync(rapporteur.Person.Id, cancellationToken));
            }
        }
        else
        {
            foreach (var assigned in session.Rapporteurs)
            {
                var place = await places.OfAssignedAsync(assigned, cancellationToken);
                Sort(assigned.Name, place?.Known?.PersonId, place);
            }
        }

        var others = names.Count > 0 ? names : [.. session.Rapporteurs.Select(assigned => assigned.Name).Concat(session.Chairs.Select(chair => chair.Name)).Except(unreachable)];
        return ([.. reachable.Select(found => (found.Key, found.Value))], [.. unreachable.Select(name => new UnreachablePerson(session, name, others))]);

        void Sort(string name, string? person, OutboxPlace? place)
        {
            if (person is not null && place is { IsReachable: true })
            {
                reachable[person] = place;
                names.Add(name);
            }
            else
            {
                unreachable.Add(name);
            }
        }
    }
}
