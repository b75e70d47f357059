using System.Globalization;
using BotReports.Templates;

namespace BotReports.Programmes.Files;

/// <summary>Makes a reading of what a file says: leaves out what is no session, gives numbers and ends, and finds what has to be asked.</summary>
internal sealed class ProgrammeAssembly(FoundProgramme found, ProgrammeHints hints, ProgrammeLimits limits)
{
    /// <summary>Before that there was no conference with a bot, and after that there is none yet. An empty date of a spreadsheet is in 1900.</summary>
    private const int FirstYear = 1990;

    private const int LastYear = 2100;

    private readonly List<LeftOut> _leftOut = [];
    private readonly List<ProgrammeWarning> _warnings = [.. found.Warnings];
    private readonly List<ProgrammeQuestion> _questions = [];

    /// <exception cref="RefusedProgrammeException">There are too many sessions.</exception>
    public ProgrammeReading Read()
    {
        var all = found.Sessions.Select(WithDate).Select(WithZone).ToList();
        var zone = FindZone(all);
        var ends = new SessionEnds(all, hints.Length);
        var sessions = all.Where(session => Take(session, ends))
            .OrderBy(session => session.Day ?? 0).ThenBy(session => Moment(session.Start!)).ToList();
        if (sessions.Count > limits.Sessions)
        {
            throw new RefusedProgrammeException(new ProgrammeRefusal.TooManySessions(sessions.Count, limits.Sessions));
        }

        var keys = new HashSet<string>();
        _warnings.AddRange(sessions.Where(session => session.Key is { } key && !keys.Add(key)).Select(session => new ProgrammeWarning.DuplicateKey(session.Place)));
        var drafts = sessions.Zip(SessionNumbers.For(sessions, _warnings), (session, numbered) => Draft(session, numbered.Number, numbered.From, numbered.Titles, ends)).ToList();
        Ask(drafts, zone);
        return new ProgrammeReading(found.Format, Cleaning.Clean(found.Title), zone, drafts)
        {
            LeftOut = _leftOut,
            Questions = _questions,
            Warnings = _warnings,
            Refusal = drafts.Count == 0 ? new ProgrammeRefusal.NoSessions() : null,
        };
    }

    /// <summary>A time that names its own zone has that zone's offset.</summary>
    private FoundSession WithZone(FoundSession session)
    {
        if (session.Zone is null)
        {
            return session;
        }

        if (ZoneNames.Find(session.Zone) is not { } zone)
        {
            WarnOnce(new ProgrammeWarning.UnknownZone(session.Zone));
            return session with { Zone = null };
        }

        DraftTime? In(DraftTime? time) => time is { Offset: null, Local: { } local } ? time with { Offset = zone.GetUtcOffset(local) } : time;
        return session with { Start = In(session.Start), End = In(session.End) };
    }

    /// <summary>The end of a session that goes on after midnight is on the next day; a table often has only one date.</summary>
    private FoundSession WithDate(FoundSession session)
    {
        var start = session.Start is { Date: null } undated ? undated with { Date = hints.Date } : session.Start;
        return session.End is { Date: null } end && start?.Date is { } date
            ? session with { Start = start, End = end with { Date = end.Time < start.Time && date < DateOnly.MaxValue ? date.AddDays(1) : date } }
            : session with { Start = start };
    }

    private TimeZoneInfo? FindZone(List<FoundSession> sessions)
    {
        var named = ZoneNames.Find(found.Zone);
        if (found.Zone is { } name && named is null)
        {
            WarnOnce(new ProgrammeWarning.UnknownZone(name));
        }

        // What writes all of its times in UTC does not say that the conference is there.
        var offsets = sessions.Where(session => session is { Zone: null, Start.Offset: not null }).Select(session => session.Start!).ToList();
        var isUtcThroughout = offsets.TrueForAll(start => start.Offset == TimeSpan.Zero);
        if (named is not null && !isUtcThroughout && offsets.Find(start => Contradicts(start, named)) is { } other)
        {
            _warnings.Add(new ProgrammeWarning.ZoneContradicted(found.Zone!, $"{(other.Offset < TimeSpan.Zero ? '-' : '+')}{other.Offset:hh\\:mm}"));
            named = null;
        }

        var own = sessions.Select(session => session.Zone).OfType<string>().Distinct().Select(ZoneNames.Find).OfType<TimeZoneInfo>().DistinctBy(zone => zone.Id).ToList();
        return named ?? (own is [var only] && sessions.TrueForAll(session => session.Zone is not null || session.Start is null) ? only : hints.Zone);
    }

    private static bool Contradicts(DraftTime start, TimeZoneInfo zone) =>
        start.Local is { } local && zone.GetUtcOffset(new DateTimeOffset(local, start.Offset!.Value)) != start.Offset;

    private bool Take(FoundSession session, SessionEnds ends)
    {
        var title = Cleaning.Clean(session.Title, Cleaning.Title) ?? "";
        var reason = session.Reason
            ?? (title.Length == 0 ? LeftOutReason.NoTitle
            : session.Start is null ? LeftOutReason.NoStart
            : ImpossibleDate(session) is not null ? LeftOutReason.ImpossibleDate
            : session.Rapporteurs.Count == 0 && session.Chairs.Count == 0 && BreakTitles.IsBreak(title) ? LeftOutReason.Break
            : ends.Of(session).End is { } end ? EndMistake(session.Start, end)
            : null);
        if (reason is { } why)
        {
            var words = session.Words ?? ImpossibleDate(session)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            _leftOut.Add(new LeftOut(session.Place, title, why, Cleaning.Clean(words)));
        }

        return reason is null;
    }

    private static DateOnly? ImpossibleDate(FoundSession session) =>
        session.Start?.Date is { Year: < FirstYear or > LastYear } start ? start : session.End?.Date is { Year: > LastYear } end ? end : null;

    private static LeftOutReason? EndMistake(DraftTime start, DraftTime end)
    {
        // Without a date there is no telling whether it is the next day's.
        if (start.Date is null || end.Date is null)
        {
            return start.Time == end.Time ? LeftOutReason.ZeroLength : null;
        }

        var order = start.Offset is not null && end.Offset is not null ? Moment(end).CompareTo(Moment(start)) : DateTime.Compare(end.Local!.Value, start.Local!.Value);
        return order == 0 ? LeftOutReason.ZeroLength : order < 0 ? LeftOutReason.EndsBeforeItStarts : null;
    }

    /// <summary>In ticks, since a moment at the very beginning of the calendar is before it elsewhere.</summary>
    private static long Moment(DraftTime time) => (time.Local?.Ticks ?? time.Time.Ticks) - (time.Offset ?? TimeSpan.Zero).Ticks;

    private static DraftSession Draft(FoundSession session, SessionNumber number, NumberSource from, IReadOnlyDictionary<string, string> titles, SessionEnds ends)
    {
        var (end, endFrom) = ends.Of(session);
        return new DraftSession(session.Place, number, from, Theme(titles), session.Start!, end, endFrom)
        {
            Key = Cleaning.Clean(session.Key),
            Room = Cleaning.Clean(session.Room),
            Track = Cleaning.Clean(session.Track),
            Rapporteurs = session.Rapporteurs,
            Chairs = session.Chairs,
            Speakers = session.Speakers,
            Groups = [.. session.Groups.Select(group => GroupName.TryParse(group, out var name) ? name : null).OfType<GroupName>().DistinctBy(group => group.Key).Take(20)],
        };
    }

    /// <summary>A title that does not say its language stands in for English, which every text has to have.</summary>
    private static LocalizedText Theme(IReadOnlyDictionary<string, string> titles)
    {
        var wordings = titles.Select(title => KeyValuePair.Create(title.Key, Cleaning.Clean(title.Value, Cleaning.Title))).Where(title => title.Value is not null)
            .ToDictionary(title => title.Key.Length == 0 ? LocalizedText.Fallback : title.Key, title => title.Value!);
        wordings.TryAdd(LocalizedText.Fallback, wordings.Values.First());
        return new LocalizedText(wordings);
    }

    private void Ask(List<DraftSession> drafts, TimeZoneInfo? zone)
    {
        if (drafts.Count(draft => draft.Start.Date is null) is > 0 and var undated)
        {
            _questions.Add(new ProgrammeQuestion.Date(undated));
        }

        if (drafts.Count > 0 && zone is null)
        {
            _questions.Add(new ProgrammeQuestion.Zone());
        }

        if (drafts.Where(draft => draft.End is null).Select(draft => draft.Number).ToList() is { Count: > 0 } endless)
        {
            _questions.Add(new ProgrammeQuestion.Length(endless));
        }

        if (drafts.Count(draft => draft.EndFrom is EndSource.NextInRoom) is > 0 and var guessed)
        {
            _warnings.Add(new ProgrammeWarning.EndsGuessed(guessed));
        }

        _warnings.AddRange(drafts.Where(draft => zone is not null && draft.Start is { Offset: null, Local: { } local } && zone.IsInvalidTime(local)).Select(draft => new ProgrammeWarning.SkippedTime(draft.Number)));
    }

    private void WarnOnce(ProgrammeWarning warning)
    {
        if (!_warnings.Contains(warning))
        {
            _warnings.Add(warning);
        }
    }
}
