using System.Xml;
using System.Xml.Linq;

namespace BotReports.Programmes.Files;

/// <summary>The <c>schedule.xml</c> of pretalx and frab, also of the times when it was Pentabarf's.</summary>
internal static class ScheduleXml
{
    private const int Depth = 32;

    /// <exception cref="RefusedProgrammeException">It is no XML, declares its own language, or is no schedule.</exception>
    public static FoundProgramme Read(string text, ProgrammeLimits limits)
    {
        var root = Load(text, limits);
        if (root.Name.LocalName != "schedule")
        {
            throw new RefusedProgrammeException(new ProgrammeRefusal.Unknown());
        }

        var conference = root.Element("conference");
        var found = new FoundProgramme(ProgrammeFormat.ScheduleXml) { Title = (string?)conference?.Element("title"), Zone = Text(conference, "time_zone_name") };
        var change = FileTimes.Time(Text(conference, "day_change"));
        var days = root.Elements("day").ToList();
        for (var day = 0; day < days.Count; day++)
        {
            foreach (var room in days[day].Elements("room"))
            {
                foreach (var session in room.Elements("event"))
                {
                    found.Add(Session(session, FileTimes.Date((string?)days[day].Attribute("date")), change) with { Day = day + 1, Room = Text(session, "room") ?? (string?)room.Attribute("name") }, limits);
                }
            }
        }

        return found;
    }

    private static FoundSession Session(XElement session, DateOnly? day, TimeOnly? change)
    {
        var words = Text(session, "date") ?? Text(session, "start");
        var start = StartOf(session, day, change);
        var people = session.Element("persons")?.Elements("person").Select(person => (Name: Cleaning.Clean(person.Value), Role: ((string?)person.Attribute("role") ?? "").ToUpperInvariant())).Where(person => person.Name is not null).ToList() ?? [];
        return new FoundSession(new SourcePlace(PlaceKind.Line, ((IXmlLineInfo)session).LineNumber))
        {
            Titles = Text(session, "title") is { } title ? new Dictionary<string, string> { [""] = title } : [],
            Code = (string?)session.Attribute("code"),
            Key = (string?)session.Attribute("guid") ?? (string?)session.Attribute("code") ?? (string?)session.Attribute("id"),
            Start = start,
            Length = FileTimes.Length(Text(session, "duration")),
            Track = Text(session, "track"),
            Rapporteurs = [.. people.Where(person => person.Role.Contains("RAPPORTEUR", StringComparison.Ordinal)).Select(person => new AssignedRapporteur(person.Name!, null))],
            Chairs = [.. people.Where(person => IsChair(person.Role)).Select(person => new AssignedRapporteur(person.Name!, null))],
            Speakers = [.. people.Where(person => !IsChair(person.Role) && !person.Role.Contains("RAPPORTEUR", StringComparison.Ordinal)).Select(person => person.Name!).Distinct()],
            Reason = start is null && words is not null ? LeftOutReason.NoTime : null,
            Words = words,
        };
    }

    /// <summary>Before the day changes, which is in the night, a time without a date is of the next day of the calendar.</summary>
    private static DraftTime? StartOf(XElement session, DateOnly? day, TimeOnly? change)
    {
        if (Text(session, "date") is { } date)
        {
            return FileTimes.Moment(date);
        }

        // A change of the day at nine is the beginning of the day; what begins at eight would not be after midnight.
        var isNight = day < DateOnly.MaxValue && change is { Hour: < 8 } && FileTimes.Time(Text(session, "start")) < change;
        return FileTimes.Time(Text(session, "start")) is { } time ? new DraftTime(isNight ? day?.AddDays(1) : day, time) : null;
    }

    private static bool IsChair(string role) => role.Contains("CHAIR", StringComparison.Ordinal) || role.Contains("MODERATOR", StringComparison.Ordinal);

    private static string? Text(XElement? element, string name) => Cleaning.Clean((string?)element?.Element(name), Cleaning.Title);

    private static XElement Load(string text, ProgrammeLimits limits)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = limits.File.Expanded };
        try
        {
            CheckDepth(text, settings);
            using var reader = XmlReader.Create(new StringReader(text), settings);
            return XElement.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException exception) when (exception.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new RefusedProgrammeException(new ProgrammeRefusal.Doctype());
        }
        catch (XmlException exception)
        {
            throw new RefusedProgrammeException(new ProgrammeRefusal.Damaged(exception.LineNumber > 0 ? new SourcePlace(PlaceKind.Line, exception.LineNumber, $"{exception.LinePosition}") : null));
        }
    }

    private static void CheckDepth(string text, XmlReaderSettings settings)
    {
        using var reader = XmlReader.Create(new StringReader(text), settings);
        while (reader.Read())
        {
            if (reader.Depth > Depth)
            {
                throw new RefusedProgrammeException(new ProgrammeRefusal.Damaged(new SourcePlace(PlaceKind.Line, ((IXmlLineInfo)reader).LineNumber)));
            }
        }
    }
}
