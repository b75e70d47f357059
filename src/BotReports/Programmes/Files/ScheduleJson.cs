using System.Text.Json;

namespace BotReports.Programmes.Files;

/// <summary>The <c>schedule.json</c> of pretalx and frab, and version 2 of the VOC's schedule, which has the events in one list.</summary>
internal static class ScheduleJson
{
    private static readonly string[] NamesOfPeople = ["public_name", "name", "display_name", "full_public_name"];

    private static readonly string[] Keys = ["guid", "slug"];

    public static bool IsOne(JsonElement root) => root.Object("schedule") is { } schedule && (schedule.Object("conference") is not null || schedule.Items("days").Any() || schedule.Items("events").Any());

    public static FoundProgramme Read(JsonElement root, ProgrammeLimits limits)
    {
        var schedule = root.Object("schedule")!.Value;
        var conference = schedule.Object("conference") ?? schedule;
        var days = conference.Items("days").Concat(schedule.Items("days")).ToList();
        var events = schedule.Items("events").Concat(conference.Items("events")).ToList();
        var found = new FoundProgramme(days.Count == 0 ? ProgrammeFormat.VocSchedule : ProgrammeFormat.ScheduleJson)
        {
            Title = conference.Text("title"),
            Zone = conference.Text("time_zone_name") ?? schedule.Text("time_zone_name"),
        };
        var names = conference.Items("rooms").Concat(schedule.Items("rooms")).Concat(conference.Items("tracks")).Concat(schedule.Items("tracks"))
            .SelectMany(item => Keys.Select(key => item.Text(key)).OfType<string>().Select(key => (key, Name: item.Text("name") ?? key))).DistinctBy(item => item.key).ToDictionary(item => item.key, item => item.Name);
        var number = 0;
        for (var day = 0; day < days.Count; day++)
        {
            foreach (var (room, session) in EventsOf(days[day]))
            {
                var place = new SourcePlace(PlaceKind.Entry, ++number);
                found.Add(Session(session, place, names, FileTimes.Date(days[day].Text("date"))) with { Day = day + 1, Room = session.Text("room") ?? room }, limits);
            }
        }

        foreach (var session in events)
        {
            found.Add(Session(session, new SourcePlace(PlaceKind.Entry, ++number), names, null), limits);
        }

        return found;
    }

    private static IEnumerable<(string? Room, JsonElement Event)> EventsOf(JsonElement day) =>
        day.Object("rooms") is { } rooms
            ? rooms.EnumerateObject().Where(room => room.Value.ValueKind is JsonValueKind.Array).SelectMany(room => room.Value.EnumerateArray(), (room, session) => ((string?)room.Name, session))
            : day.Items("rooms").SelectMany(room => room.Items("events"), (room, session) => (room.Text("name"), session)).Concat(day.Items("events").Select(session => ((string?)null, session)));

    private static FoundSession Session(JsonElement session, SourcePlace place, Dictionary<string, string> names, DateOnly? day)
    {
        var people = session.Items("persons").Concat(session.Items("participants")).Select(person => (Name: NameOf(person), Role: person.Text("role")?.ToUpperInvariant() ?? "")).Where(person => person.Name is not null).ToList();
        var start = StartOf(session, day, out var words);
        return new FoundSession(place)
        {
            Titles = TitlesOf(session),
            Number = session.Text("number"),
            Code = session.Text("code"),
            Key = session.Text("guid") ?? session.Text("code") ?? session.Text("id"),
            Start = start,
            End = FileTimes.Moment(session.Text("end")),
            Length = FileTimes.Length(session.Text("duration")),
            Room = Named(session, "room", names),
            Track = Named(session, "track", names),
            Rapporteurs = [.. people.Where(person => person.Role.Contains("RAPPORTEUR", StringComparison.Ordinal)).Select(person => new AssignedRapporteur(person.Name!, null))],
            Chairs = [.. people.Where(person => IsChair(person.Role)).Select(person => new AssignedRapporteur(person.Name!, null))],
            Speakers = [.. people.Where(person => !IsChair(person.Role) && !person.Role.Contains("RAPPORTEUR", StringComparison.Ordinal)).Select(person => person.Name!).Distinct()],
            Reason = words is not null && start is null ? LeftOutReason.NoTime : null,
            Words = words,
        };
    }

    private static string? NameOf(JsonElement person) =>
        person.ValueKind is JsonValueKind.String ? Cleaning.Clean(person.GetString())
        : NamesOfPeople.Select(name => Cleaning.Clean(person.Text(name))).FirstOrDefault(name => name is not null);

    private static bool IsChair(string role) => role.Contains("CHAIR", StringComparison.Ordinal) || role.Contains("MODERATOR", StringComparison.Ordinal) || role.Contains("HOST", StringComparison.Ordinal);

    /// <summary>An old schedule has only the time, and the day around it.</summary>
    private static DraftTime? StartOf(JsonElement session, DateOnly? day, out string? words)
    {
        var date = session.Text("date");
        var start = session.Text("start");
        words = string.IsNullOrWhiteSpace(date) ? start : date;
        return FileTimes.Moment(date) ?? FileTimes.Moment(start) ?? (string.IsNullOrWhiteSpace(date) && FileTimes.Time(start) is { } time ? new DraftTime(day, time) : null);
    }

    private static Dictionary<string, string> TitlesOf(JsonElement session) =>
        session.Object("title") is { } titles
            ? titles.EnumerateObject().Where(title => title.Name.Length == 2 && title.Value.ValueKind is JsonValueKind.String).ToDictionary(title => title.Name, title => title.Value.GetString()!)
            : session.Text("title") is { } title ? new() { [""] = title } : [];

    /// <summary>The name itself, or what has it by its guid or its slug.</summary>
    private static string? Named(JsonElement session, string member, Dictionary<string, string> names) =>
        session.Object(member) is { } reference
            ? reference.Text("name") ?? Keys.Select(name => reference.Text(name)).OfType<string>().Select(key => names.GetValueOrDefault(key) ?? key).FirstOrDefault()
            : session.Text(member) is { } name ? names.GetValueOrDefault(name) ?? name : null;
}
