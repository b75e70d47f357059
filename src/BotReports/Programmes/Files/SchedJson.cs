using System.Text.Json;

namespace BotReports.Programmes.Files;

/// <summary>The sessions that Sched exports: one list, with the times of the event's clock.</summary>
internal static class SchedJson
{
    public static bool IsOne(JsonElement root) => root.ValueKind is JsonValueKind.Array
        && root.EnumerateArray().Any(session => session.ValueKind is JsonValueKind.Object && session.TryGetProperty("event_start", out _) && session.TryGetProperty("name", out _));

    public static FoundProgramme Read(JsonElement root, ProgrammeLimits limits)
    {
        var found = new FoundProgramme(ProgrammeFormat.Sched);
        var number = 0;
        foreach (var session in root.EnumerateArray())
        {
            found.Add(
                new FoundSession(new SourcePlace(PlaceKind.Entry, ++number))
                {
                    Titles = session.Text("name") is { } name ? new Dictionary<string, string> { [""] = name } : [],
                    Code = session.Text("event_key"),
                    Key = session.Text("event_key") ?? session.Text("id"),
                    Start = FileTimes.Moment(session.Text("event_start")),
                    End = FileTimes.Moment(session.Text("event_end")),
                    Room = session.Text("venue"),
                    Track = session.Text("event_type"),
                    Chairs = [.. Names(session, "moderators").Select(moderator => new AssignedRapporteur(moderator, null))],
                    Speakers = [.. Names(session, "speakers").Concat(Names(session, "artists")).Concat(Names(session, "panelists")).Distinct()],
                    Reason = session.Text("active") is "N" or "n" ? LeftOutReason.Cancelled : null,
                },
                limits);
        }

        return found;
    }

    /// <summary>A list of names or of people, or the names in one text.</summary>
    private static IEnumerable<string> Names(JsonElement session, string member) =>
        session.Text(member) is { } names ? People.Split(names)
        : session.Items(member).Select(person => Cleaning.Clean(person.AsText())).OfType<string>();
}
