using System.Globalization;
using Ical.Net.DataTypes;

namespace BotReports.Programmes.Files;

/// <summary>
/// Reads the events of a calendar. Its lines are taken apart here and not by the library, so that one that is broken costs no more than its own event
/// and can be named.
/// </summary>
internal static class CalendarFile
{
    /// <exception cref="RefusedProgrammeException">There are too many events.</exception>
    public static FoundProgramme Read(string text, ProgrammeLimits limits, CancellationToken cancellationToken)
    {
        var found = new FoundProgramme(ProgrammeFormat.Calendar);
        var events = Events(text, found, limits);
        var repeats = new CalendarRepeats(limits);
        var moved = events.Where(@event => @event.First("RECURRENCE-ID") is not null && @event.Text("UID") is not null).ToLookup(@event => @event.Text("UID")!, @event => CalendarEventLines.LocalOf(@event.First("RECURRENCE-ID")!.Value));
        foreach (var @event in events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            found.Warnings.AddRange(@event.Mended.Select(line => new ProgrammeWarning.Mended(new SourcePlace(PlaceKind.Line, line.Number, line.Name))));
            var others = @event.First("RECURRENCE-ID") is null && @event.Text("UID") is { } uid ? moved[uid].OfType<DateTime>().ToHashSet() : [];
            foreach (var session in Sessions(@event, repeats, others, found, limits))
            {
                found.Add(session, limits);
            }
        }

        return found;
    }

    private static List<CalendarEventLines> Events(string text, FoundProgramme found, ProgrammeLimits limits)
    {
        var events = new List<CalendarEventLines>();
        var zones = new Dictionary<string, string>();
        var components = new Stack<string>();
        CalendarEventLines? open = null;
        string? zone = null;
        foreach (var (number, line) in CalendarLines.Read(text))
        {
            switch (line)
            {
                case null when open is not null:
                    found.Warnings.Add(new ProgrammeWarning.Mended(new SourcePlace(PlaceKind.Line, number)));
                    break;
                case { Name: "BEGIN" }:
                    components.Push(line.Value.ToUpperInvariant());
                    open = components.Peek() is "VEVENT" ? new CalendarEventLines(number, zones) : open;
                    break;
                case { Name: "END" }:
                    if (line.Value.Equals("VEVENT", StringComparison.OrdinalIgnoreCase) && open is not null)
                    {
                        events.Add(open);
                        open = null;
                    }

                    components.TryPop(out _);
                    break;
                case { Name: "X-WR-CALNAME" or "NAME" } when components.Count == 1:
                    found.Title ??= line.Text;
                    break;
                case { Name: "X-WR-TIMEZONE" } when components.Count == 1:
                    found.Zone ??= line.Value;
                    break;
                case { Name: "TZID" } when components.Contains("VTIMEZONE"):
                    zone = line.Value;
                    break;
                case { Name: "X-LIC-LOCATION" } when zone is not null && ZoneNames.Find(zone) is null:
                    zones[zone] = line.Value;
                    break;
                case { } when open is not null && components.TryPeek(out var component) && component is "VEVENT":
                    open.Add(line);
                    break;
            }

            if (events.Count > limits.Rows)
            {
                throw new RefusedProgrammeException(new ProgrammeRefusal.TooManyRows(limits.Rows));
            }
        }

        return open is null ? events : throw new RefusedProgrammeException(new ProgrammeRefusal.Damaged(new SourcePlace(PlaceKind.Line, open.Number)));
    }

    private static IEnumerable<FoundSession> Sessions(CalendarEventLines @event, CalendarRepeats repeats, HashSet<DateTime> moved, FoundProgramme found, ProgrammeLimits limits)
    {
        var first = Session(@event);
        if (first.Start is not { Local: { Year: < 2100 } start } || first.Reason is not null || first.Start == first.End || (@event.First("RRULE") is null && @event.First("RDATE") is null))
        {
            return [first];
        }

        var title = Cleaning.Clean(first.Title) ?? "";
        if (repeats.StartsOf(start, @event, moved) is not { } starts)
        {
            found.Warnings.Add(new ProgrammeWarning.RepeatsUnknown(first.Place, title));
            return [first];
        }

        if (starts.Count > limits.Repeats)
        {
            found.Warnings.Add(new ProgrammeWarning.RepeatsCut(first.Place, title, limits.Repeats));
        }

        var length = first.End is { Local: { } end } ? end - start : first.Length;
        var zone = ZoneNames.Find(first.Zone);
        return starts.Take(limits.Repeats).Select(time =>
        {
            var at = DraftTime.Of(time) with { Offset = zone?.GetUtcOffset(time) ?? first.Start.Offset };
            var until = length is { } lasts ? at.After(lasts) with { Offset = zone?.GetUtcOffset(time + lasts) ?? first.Start.Offset } : null;
            return first with { Start = at, End = until, Length = null, Key = first.Key is null ? null : string.Create(CultureInfo.InvariantCulture, $"{first.Key}/{time:yyyyMMdd'T'HHmm}") };
        });
    }

    private static FoundSession Session(CalendarEventLines @event)
    {
        var start = @event.First("DTSTART");
        var end = @event.First("DTEND");
        var (begins, ends) = (start is null ? null : @event.TimeOf(start), end is null ? null : @event.TimeOf(end));
        var uid = Cleaning.Clean(@event.Text("UID"));
        var attendees = @event.All("ATTENDEE").Where(line => line.Parameters.GetValueOrDefault("ROLE") is "CHAIR").Select(PersonOf).OfType<AssignedRapporteur>();
        return new FoundSession(new SourcePlace(PlaceKind.Line, @event.Number))
        {
            Titles = @event.Text("SUMMARY") is { } summary ? new Dictionary<string, string> { [""] = summary } : [],
            Key = uid is not null && @event.First("RECURRENCE-ID") is { } moved ? $"{uid}/{moved.Value}" : uid,
            Start = begins,
            End = ends,
            Length = @event.First("DURATION") is { } duration ? LengthOf(duration.Value) : null,
            Zone = start is null || begins is null ? null : @event.ZoneOf(start),
            Room = @event.Text("LOCATION"),
            Track = @event.Text("CATEGORIES"),
            Chairs = [.. attendees],
            Reason = @event.Text("STATUS") is "CANCELLED" ? LeftOutReason.Cancelled
                : start is not null && CalendarEventLines.IsWholeDay(start) ? LeftOutReason.AllDay
                : start is not null && begins is null ? LeftOutReason.NoTime
                : null,
            Words = start is not null && begins is null && !CalendarEventLines.IsWholeDay(start) ? start.Value : null,
        };
    }

    private static AssignedRapporteur? PersonOf(CalendarLine line)
    {
        const string Mail = "mailto:";
        var address = line.Value.StartsWith(Mail, StringComparison.OrdinalIgnoreCase) ? line.Value[Mail.Length..] : null;
        return People.One(line.Parameters.GetValueOrDefault("CN"), address);
    }

    private static TimeSpan? LengthOf(string value)
    {
        try
        {
            return Duration.Parse(value)?.ToTimeSpanUnspecified() is { } length && length > TimeSpan.Zero && length < TimeSpan.FromDays(30) ? length : null;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }
}
