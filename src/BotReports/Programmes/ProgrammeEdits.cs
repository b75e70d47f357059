using BotReports.Templates;

namespace BotReports.Programmes;

/// <summary>Small changes of a programme, as organizers ask for them in words. Each gives a new programme; null where it has no such session, or where there is no such time.</summary>
public static class ProgrammeEdits
{
    /// <summary>How long a session lasts where no other one says so.</summary>
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(90);

    public static Programme? Cancel(this Programme programme, SessionNumber number) => programme.Change(number, session => session with { IsCancelled = true });

    public static Programme? Restore(this Programme programme, SessionNumber number) => programme.Change(number, session => session with { IsCancelled = false });

    /// <summary>Who keeps their name keeps what they are known by.</summary>
    public static Programme? WithRapporteurs(this Programme programme, SessionNumber number, IEnumerable<string> names) => programme.Change(
        number,
        session => session with
        {
            Rapporteurs = [.. names.Select(name => programme.Sessions.SelectMany(other => other.Rapporteurs).FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase)) ?? new AssignedRapporteur(name, null))],
        });

    /// <summary>It lasts as long as before.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="number">The session's number.</param>
    /// <param name="day">Null for the day that it is on.</param>
    /// <param name="time">Null for the time that it is at.</param>
    /// <param name="room">Null for the room that it is in.</param>
    public static Programme? Move(this Programme programme, SessionNumber number, DateOnly? day, TimeOnly? time, string? room) => programme.Find(number) is not { } session ? null
        : In(programme.TimeZone, day ?? DateOnly.FromDateTime(session.Start.DateTime), time ?? TimeOnly.FromDateTime(session.Start.DateTime)) is not { } start ? null
        : programme.Change(number, before => before with { Start = start, End = Later(programme.TimeZone, start, before.End - before.Start), Room = room ?? before.Room });

    public static Programme? WithDeadline(this Programme programme, DateOnly day, TimeOnly time) => In(programme.TimeZone, day, time) is { } deadline ? programme with { Deadline = deadline } : null;

    /// <summary>It lasts as long as most.</summary>
    public static Programme? Add(this Programme programme, SessionNumber number, LocalizedText theme, DateOnly day, TimeOnly time, string? room)
    {
        if (programme.Find(number) is not null || In(programme.TimeZone, day, time) is not { } start)
        {
            return null;
        }

        var length = programme.Sessions.GroupBy(session => session.End - session.Start).OrderByDescending(same => same.Count()).Select(same => (TimeSpan?)same.Key).FirstOrDefault() ?? Usual;
        var session = new Session(number, theme, start, Later(programme.TimeZone, start, length)) { Room = room };
        return programme with { Sessions = [.. programme.Sessions.Append(session).OrderBy(other => other.Start).ThenBy(other => other.Number)] };
    }

    /// <summary>Keeps, as cancelled, the sessions that a programme has no more although somebody has begun to report on them.</summary>
    /// <param name="programme">The programme from now on.</param>
    /// <param name="before">The programme until now.</param>
    /// <param name="withReports">The sessions that there are reports on.</param>
    public static Programme Keeping(this Programme programme, Programme before, IReadOnlySet<SessionNumber> withReports)
    {
        var gone = before.Sessions.Where(session => withReports.Contains(session.Number) && programme.Find(session.Number) is null).Select(session => session with { IsCancelled = true }).ToList();
        return gone.Count == 0 ? programme : programme with { Sessions = [.. programme.Sessions.Concat(gone).OrderBy(session => session.Start).ThenBy(session => session.Number)] };
    }

    private static Programme? Change(this Programme programme, SessionNumber number, Func<Session, Session> change) => programme.Find(number) is null ? null
        : programme with { Sessions = [.. programme.Sessions.Select(session => session.Number == number ? change(session) : session)] };

    private static DateTimeOffset? In(TimeZoneInfo zone, DateOnly day, TimeOnly time) =>
        day.ToDateTime(time) is var local && zone.IsInvalidTime(local) ? null : new DateTimeOffset(local, zone.GetUtcOffset(local));

    private static DateTimeOffset Later(TimeZoneInfo zone, DateTimeOffset start, TimeSpan length) => TimeZoneInfo.ConvertTime(start + length, zone);
}
