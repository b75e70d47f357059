using System.Globalization;

namespace BotReports.Programmes.Files;

/// <summary>
/// The columns in which a programme goes out, and which the reader takes back as they are: number, title in each language, date, start, end, room, track,
/// rapporteurs, chairs, groups, zone and the key of the program that it came from.
/// </summary>
internal static class ProgrammeColumns
{
    private const string DateShape = "yyyy-MM-dd";
    private const string TimeShape = "HH:mm";

    /// <summary>The names of the columns in the first row, and one row for each session that takes place.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(Programme programme)
    {
        var sessions = programme.Sessions.Where(session => !session.IsCancelled).ToList();
        var languages = sessions.SelectMany(session => session.Theme.Wordings.Keys).Distinct().Order(StringComparer.Ordinal).ToList();
        languages = [.. languages.Where(language => language == "en"), .. languages.Where(language => language != "en")];
        return [Header(languages), .. sessions.Select(session => Row(session, languages, programme.TimeZone))];
    }

    /// <summary>The same columns with two sessions that show how they are filled.</summary>
    /// <param name="zone">The event's zone.</param>
    /// <param name="day">A day of the event.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Template(TimeZoneInfo zone, DateOnly day) =>
    [
        Header(["en", "fr"]),
        ["1.1", "Opening plenary", "Plénière d'ouverture", Date(day), "09:00", "10:30", Date(day), "Main hall", "Plenary", "Ada Example", "ada@example.org", "Ben Example", "ben@example.org", "", zone.Id, ""],
        ["WS2", "Workshop on cities", "Atelier sur les villes", Date(day), "11:00", "12:30", Date(day), "Room 2", "Workshops", "Cy Example; Di Example", "cy@example.org; di@example.org", "", "", "Asia group; Africa group", zone.Id, ""],
    ];

    private static List<string> Header(IReadOnlyList<string> languages) =>
    [
        "number", .. languages.Select(language => $"theme:{language}"), "date", "start", "end", "end date", "room", "track", "rapporteur", "rapporteur e-mail", "chair", "chair e-mail", "groups", "time zone", "key",
    ];

    private static List<string> Row(Session session, IReadOnlyList<string> languages, TimeZoneInfo zone) =>
    [
        session.Number.Value,
        .. languages.Select(language => session.Theme.Wordings.GetValueOrDefault(language) ?? ""),
        Date(DateOnly.FromDateTime(session.Start.DateTime)),
        Time(session.Start, zone),
        Time(session.End, zone),
        Date(DateOnly.FromDateTime(session.End.DateTime)),
        session.Room ?? "",
        session.Track ?? "",
        .. People(session.Rapporteurs),
        .. People(session.Chairs),
        Joined(session.Groups.Select(group => group.Value)),
        zone.Id,
        session.Key ?? "",
    ];

    private static string Date(DateOnly date) => date.ToString(DateShape, CultureInfo.InvariantCulture);

    /// <summary>An hour that comes twice, when the clocks go back, needs its offset.</summary>
    private static string Time(DateTimeOffset time, TimeZoneInfo zone) => zone.IsAmbiguousTime(time.DateTime)
        ? time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
        : time.ToString(TimeShape, CultureInfo.InvariantCulture);

    /// <summary>Names, and what they are known by where all are known by something; otherwise each has that behind the name.</summary>
    private static string[] People(IReadOnlyList<AssignedRapporteur> people) => people.All(person => person.Identity is not null)
        ? [Joined(people.Select(person => person.Name)), string.Join("; ", people.Select(person => person.Identity))]
        : [Joined(people.Select(person => person.Identity is null ? person.Name : $"{person.Name} <{person.Identity}>")), ""];

    /// <summary>With a semicolon behind a name that has a comma in it, so that it stays one.</summary>
    private static string Joined(IEnumerable<string> names)
    {
        var list = names.Select(name => name.Replace(';', ',')).ToList();
        return list is [var only] && !only.Contains(',', StringComparison.Ordinal) ? only : string.Concat(list.Select(name => $"{name}; ")).TrimEnd();
    }
}
