using BotReports.Spelling;

namespace BotReports.Programmes.Files;

/// <summary>What in a programme cannot well be meant as it is.</summary>
public static class ProgrammeChecks
{
    /// <summary>In the order of the sessions; what is cancelled does not count.</summary>
    public static IReadOnlyList<ProgrammeWarning> Of(Programme programme)
    {
        var sessions = programme.Sessions.Where(session => !session.IsCancelled).OrderBy(session => session.Start).ThenBy(session => session.Number).ToList();
        var late = programme.Deadline is { } deadline ? sessions.Count(session => session.End > deadline) : 0;
        return
        [
            .. Overlapping(sessions.Where(session => session.Room is not null).Select(session => (Folding.Fold(session.Room!), session.Room!, session)))
                .Select(clash => new ProgrammeWarning.RoomClash(clash.What, clash.First.Number, clash.Second.Number)),
            .. Overlapping(sessions.SelectMany(session => session.Rapporteurs.Concat(session.Chairs).DistinctBy(KeyOf), (session, person) => (KeyOf(person), person.Name, session)))
                .Select(clash => new ProgrammeWarning.PersonClash(clash.What, clash.First.Number, clash.Second.Number)),
            // Up to midnight is no longer than the day.
            .. sessions.Where(session => session.End.Date > session.Start.Date && session.End.DateTime > session.Start.Date.AddDays(1)).Select(session => new ProgrammeWarning.OverMidnight(session.Number)),
            .. late > 0 ? new[] { new ProgrammeWarning.EarlyDeadline(late, programme.Deadline!.Value) } : [],
        ];
    }

    private static string KeyOf(AssignedRapporteur person) => (person.Identity ?? Folding.Fold(person.Name)).ToLowerInvariant();

    /// <summary>Each session that begins while another one of the same place or person goes on, beside the one that goes on longest.</summary>
    private static IEnumerable<(string What, Session First, Session Second)> Overlapping(IEnumerable<(string Key, string Name, Session Session)> sessions)
    {
        var open = new Dictionary<string, (string Name, Session Session)>();
        foreach (var (key, name, session) in sessions)
        {
            if (open.TryGetValue(key, out var longest) && longest.Session.End > session.Start)
            {
                yield return (longest.Name, longest.Session, session);
            }

            open[key] = longest.Session is not null && longest.Session.End > session.End ? longest : (name, session);
        }
    }
}
