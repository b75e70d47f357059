using System.Globalization;
using BotReports.Templates;

namespace BotReports.Programmes.Files;

/// <summary>What a file makes of the programme that there is. Immutable.</summary>
/// <param name="Result">The programme afterwards.</param>
/// <param name="Changes">In the order of the programme; what is gone stands last.</param>
/// <param name="Unchanged">How many sessions are as they were.</param>
public sealed record ProgrammeDiff(Programme Result, IReadOnlyList<SessionChange> Changes, int Unchanged)
{
    /// <param name="current">The programme that there is, with or without sessions.</param>
    /// <param name="reading">What was read, with nothing left to ask.</param>
    /// <param name="withReports">The sessions that somebody has begun to report on. None of them leaves the programme or changes its number.</param>
    /// <exception cref="ArgumentException">The reading is not complete.</exception>
    public static ProgrammeDiff Between(Programme current, ProgrammeReading reading, IReadOnlySet<SessionNumber> withReports)
    {
        if (!reading.IsComplete || reading.Zone is not { } zone)
        {
            throw new ArgumentException("What the file leaves open has to be asked before.", nameof(reading));
        }

        var matches = SessionMatches.Find(current, reading.Sessions, zone);
        var gone = current.Sessions.Except(matches.OfType<Session>(), ReferenceEqualityComparer.Instance).Cast<Session>().ToList();
        var cancelled = gone.Where(session => withReports.Contains(session.Number)).Select(session => In(session, zone) with { IsCancelled = true }).ToList();
        var numbers = new SessionNumberChoice(cancelled.Concat(matches.OfType<Session>().Where(session => withReports.Contains(session.Number))).Select(session => session.Number));

        // Numbers that must stay as they are come first, then those that the file gives, then those that are counted.
        var sessions = new Session[matches.Count];
        foreach (var (draft, before, index) in reading.Sessions.Zip(matches).Select((pair, index) => (pair.First, pair.Second, index)).OrderBy(pair => pair.First.NumberFrom is NumberSource.Order && pair.Second is null))
        {
            var number = before is not null && (withReports.Contains(before.Number) || draft.NumberFrom is NumberSource.Order) ? before.Number : draft.Number;
            sessions[index] = Merge(reading, draft, before, before is not null && withReports.Contains(before.Number) ? number : numbers.Take(number), zone);
        }

        var changes = sessions.Zip(matches).SelectMany(pair => ChangesOf(pair.First, pair.Second, zone)).ToList();
        changes.AddRange(gone.Where(session => !withReports.Contains(session.Number)).Select(session => new SessionChange.Removed(session)));
        changes.AddRange(cancelled.Where(session => !gone.Exists(before => before.Number == session.Number && before.IsCancelled)).Select(session => new SessionChange.Cancelled(session)));
        var result = current with
        {
            TimeZone = zone,
            Deadline = current.Deadline is { } deadline ? TimeZoneInfo.ConvertTime(deadline, zone) : null,
            Sessions = [.. sessions.Concat(cancelled).OrderBy(session => session.Start).ThenBy(session => session.Number)],
            Participants = [.. current.Participants.Concat(reading.Sessions.SelectMany(session => session.Speakers)).Distinct().Take(MostParticipants)],
        };
        return new ProgrammeDiff(result, changes, sessions.Zip(matches).Count(pair => pair.Second is not null && !ChangesOf(pair.First, pair.Second, zone).Any()));
    }

    private const int MostParticipants = 5_000;

    /// <summary>What makes one programme of another, session by session as their numbers tell.</summary>
    public static IReadOnlyList<SessionChange> ChangesBetween(Programme before, Programme after)
    {
        var known = before.Sessions.ToDictionary(session => session.Number);
        var left = after.Sessions.Select(session => session.Number).ToHashSet();
        return
        [
            .. after.Sessions.SelectMany(session => ChangesOf(session, known.GetValueOrDefault(session.Number), after.TimeZone)),
            .. before.Sessions.Where(session => !left.Contains(session.Number)).Select(session => new SessionChange.Removed(session)),
        ];
    }

    private static Session In(Session session, TimeZoneInfo zone) => session with { Start = TimeZoneInfo.ConvertTime(session.Start, zone), End = TimeZoneInfo.ConvertTime(session.End, zone) };

    /// <summary>What the file says nothing about, for none of its sessions, stays as it is.</summary>
    private static Session Merge(ProgrammeReading reading, DraftSession draft, Session? before, SessionNumber number, TimeZoneInfo zone)
    {
        var says = reading.Sessions;
        return new Session(number, Theme(draft, before), draft.Start.In(zone)!.Value, draft.End!.In(zone)!.Value)
        {
            Room = says.Any(session => session.Room is not null) ? draft.Room : before?.Room,
            Track = says.Any(session => session.Track is not null) ? draft.Track : before?.Track,
            Key = draft.Key ?? before?.Key,
            Rapporteurs = says.Any(session => session.Rapporteurs.Count > 0) ? WithIdentities(draft.Rapporteurs, before) : before?.Rapporteurs ?? [],
            Chairs = says.Any(session => session.Chairs.Count > 0) ? draft.Chairs : before?.Chairs ?? [],
            Groups = says.Any(session => session.Groups.Count > 0) ? draft.Groups : before?.Groups ?? [],
        };
    }

    /// <summary>A file with names alone does not take from anybody what they are known by.</summary>
    private static IReadOnlyList<AssignedRapporteur> WithIdentities(IReadOnlyList<AssignedRapporteur> rapporteurs, Session? before) =>
        [.. rapporteurs.Select(rapporteur => rapporteur.Identity is null ? rapporteur with { Identity = before?.Rapporteurs.FirstOrDefault(known => known.Name == rapporteur.Name)?.Identity } : rapporteur)];

    /// <summary>A title that has not changed keeps its wordings in languages that the file does not have.</summary>
    private static LocalizedText Theme(DraftSession draft, Session? before) =>
        before is not null && draft.Theme.Wordings.All(wording => before.Theme.Wordings.TryGetValue(wording.Key, out var known) && known == wording.Value) ? before.Theme : draft.Theme;

    private static IEnumerable<SessionChange> ChangesOf(Session session, Session? before, TimeZoneInfo zone)
    {
        if (before is null)
        {
            yield return new SessionChange.Added(session);
            yield break;
        }

        if (before.IsCancelled != session.IsCancelled)
        {
            yield return session.IsCancelled ? new SessionChange.Cancelled(session) : new SessionChange.Restored(session);
        }

        if (before.Number != session.Number)
        {
            yield return new SessionChange.Renumbered(session, before.Number);
        }

        if (before.Theme.Wordings.Count != session.Theme.Wordings.Count || before.Theme.Wordings.Except(session.Theme.Wordings).Any())
        {
            yield return new SessionChange.Renamed(session, before.Theme.ToString());
        }

        if (before.Start != session.Start || before.End != session.End)
        {
            yield return new SessionChange.Moved(session, TimeZoneInfo.ConvertTime(before.Start, zone), TimeZoneInfo.ConvertTime(before.End, zone));
        }

        if (before.Room != session.Room)
        {
            yield return new SessionChange.OtherRoom(session, before.Room);
        }

        if (!before.Rapporteurs.SequenceEqual(session.Rapporteurs))
        {
            yield return new SessionChange.OtherRapporteurs(session);
        }

        if (before.Track != session.Track || !before.Chairs.SequenceEqual(session.Chairs) || !before.Groups.SequenceEqual(session.Groups))
        {
            yield return new SessionChange.OtherDetails(session);
        }
    }

    /// <summary>Numbers that are not taken yet.</summary>
    private sealed class SessionNumberChoice(IEnumerable<SessionNumber> taken)
    {
        private readonly HashSet<SessionNumber> _taken = [.. taken];

        /// <summary>The number itself, or the next one of its track that is free.</summary>
        public SessionNumber Take(SessionNumber number)
        {
            if (_taken.Add(number))
            {
                return number;
            }

            for (var place = 1; ; place++)
            {
                // After 999 of one track it goes on in the next; a programme cannot have as many.
                var track = number.Value.Split('.')[0];
                var text = string.Create(CultureInfo.InvariantCulture, $"{(place > 999 ? place % 1000 : track)}.{place % 1000}");
                if (SessionNumber.TryParse(text, out var next) && _taken.Add(next))
                {
                    return next;
                }
            }
        }
    }
}
