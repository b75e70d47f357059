using System.Text.Json;

namespace BotReports.Programmes.Files;

/// <summary>The timetable that Indico exports: an event, its days, and in each day the entries, of which one may hold others.</summary>
internal static class IndicoJson
{
    public static bool IsOne(JsonElement root) => root.Object("results") is { } results
        && results.EnumerateObject().Any(@event => @event.Value.ValueKind is JsonValueKind.Object && @event.Value.EnumerateObject().All(day => day.Value.ValueKind is JsonValueKind.Object && IsDay(day.Name)));

    public static FoundProgramme Read(JsonElement root, ProgrammeLimits limits)
    {
        var found = new FoundProgramme(ProgrammeFormat.Indico);
        var number = 0;
        var days = root.Object("results")!.Value.EnumerateObject().Where(@event => @event.Value.ValueKind is JsonValueKind.Object).SelectMany(@event => @event.Value.EnumerateObject())
            .Where(day => day.Value.ValueKind is JsonValueKind.Object).OrderBy(day => day.Name, StringComparer.Ordinal);
        foreach (var entry in days.SelectMany(day => day.Value.EnumerateObject()).Where(entry => entry.Value.ValueKind is JsonValueKind.Object))
        {
            found.Add(Session(entry.Name, entry.Value, new SourcePlace(PlaceKind.Entry, ++number)), limits);
        }

        return found;
    }

    /// <summary>A session with contributions is one session here; the contributions' presenters speak in it.</summary>
    private static FoundSession Session(string key, JsonElement entry, SourcePlace place)
    {
        var start = Moment(entry.Object("startDate"));
        var within = entry.Object("entries") is { } entries ? entries.EnumerateObject().Select(inner => inner.Value).ToList() : [];
        return new FoundSession(place)
        {
            Titles = new Dictionary<string, string> { [""] = TitleOf(entry) },
            Number = Cleaning.Clean(entry.Text("sessionCode")) ?? Cleaning.Clean(entry.Text("code")),
            Key = entry.Text("uniqueId") ?? entry.Text("id") ?? key,
            Start = start,
            End = Moment(entry.Object("endDate")),
            Zone = start is null ? null : entry.Object("startDate")!.Value.Text("tz"),
            Room = Cleaning.Clean(entry.Text("room")) ?? Cleaning.Clean(entry.Text("location")),
            Chairs = [.. PeopleOf(entry, "conveners").Select(name => new AssignedRapporteur(name, null))],
            Speakers = [.. PeopleOf(entry, "presenters").Concat(within.SelectMany(inner => PeopleOf(inner, "presenters"))).Distinct()],
            Reason = string.Equals(entry.Text("entryType"), "Break", StringComparison.OrdinalIgnoreCase) ? LeftOutReason.Break : null,
        };
    }

    private static string TitleOf(JsonElement entry)
    {
        var (title, slot) = (entry.Text("title") ?? "", Cleaning.Clean(entry.Text("slotTitle")));
        return slot is null || slot == title ? title : $"{title}: {slot}";
    }

    private static IEnumerable<string> PeopleOf(JsonElement entry, string member) =>
        entry.Items(member).Select(person => Cleaning.Clean(person.Text("firstName") is { } first && person.Text("familyName") is { } family ? $"{first} {family}" : person.Text("name"))).OfType<string>();

    private static DraftTime? Moment(JsonElement? moment) => moment is { } at ? FileTimes.Moment($"{at.Text("date")}T{at.Text("time")}") : null;

    private static bool IsDay(string name) => name.Length == 8 && name.All(char.IsAsciiDigit);
}
