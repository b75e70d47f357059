using System.Text.Json;

namespace BotReports.Programmes.Files;

/// <summary>
/// What Sessionize gives: all of an event, with rooms and speakers by their ids, or the sessions alone, in groups. Its times have no zone; those of
/// its newer exports are in UTC and say so.
/// </summary>
internal static class SessionizeJson
{
    public static bool IsOne(JsonElement root) => Sessions(root).Any(session => session.ValueKind is JsonValueKind.Object && session.TryGetProperty("startsAt", out _) && session.TryGetProperty("title", out _));

    public static FoundProgramme Read(JsonElement root, ProgrammeLimits limits)
    {
        var found = new FoundProgramme(ProgrammeFormat.Sessionize);
        var rooms = ById(root, "rooms", room => room.Text("name"));
        var speakers = ById(root, "speakers", speaker => speaker.Text("fullName") ?? $"{speaker.Text("firstName")} {speaker.Text("lastName")}");
        var items = root.ValueKind is JsonValueKind.Object ? root.Items("categories").SelectMany(category => category.Items("items")).ToList() : [];
        var tracks = items.Where(item => item.Text("id") is not null).DistinctBy(item => item.Text("id")).ToDictionary(item => item.Text("id")!, item => item.Text("name"));
        var number = 0;
        foreach (var session in Sessions(root))
        {
            var category = session.Items("categoryItems").Select(item => item.AsText()).OfType<string>().Select(id => tracks.GetValueOrDefault(id)).FirstOrDefault(name => name is not null)
                ?? session.Items("categories").SelectMany(group => group.Items("categoryItems")).Select(item => item.Text("name")).FirstOrDefault();
            var status = session.Text("status");
            found.Add(
                new FoundSession(new SourcePlace(PlaceKind.Entry, ++number))
                {
                    Titles = session.Text("title") is { } title ? new Dictionary<string, string> { [""] = title } : [],
                    Key = session.Text("id"),
                    Start = FileTimes.Moment(session.Text("startsAt")),
                    End = FileTimes.Moment(session.Text("endsAt")),
                    Room = session.Text("room") ?? (session.Text("roomId") is { } room ? rooms.GetValueOrDefault(room) ?? room : null),
                    Track = category,
                    Speakers = [.. session.Items("speakers").Select(speaker => Cleaning.Clean(speaker.ValueKind is JsonValueKind.Object ? speaker.Text("name") : speakers.GetValueOrDefault(speaker.AsText() ?? ""))).OfType<string>().Distinct()],
                    Reason = session.IsTrue("isServiceSession") ? LeftOutReason.Break
                        : status is "Declined" or "Canceled" or "Cancelled" or "Withdrawn" || session.IsTrue("isCancelled") ? LeftOutReason.Cancelled
                        : null,
                },
                limits);
        }

        return found;
    }

    private static IEnumerable<JsonElement> Sessions(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Object => root.Items("sessions"),
        // One group for each day, or a grid of days and rooms.
        JsonValueKind.Array => root.EnumerateArray().SelectMany(group => group.Items("sessions").Concat(group.Items("rooms").SelectMany(room => room.Items("sessions")))),
        _ => [],
    };

    private static Dictionary<string, string?> ById(JsonElement root, string list, Func<JsonElement, string?> name) =>
        root.Items(list).Where(item => item.Text("id") is not null).DistinctBy(item => item.Text("id")).ToDictionary(item => item.Text("id")!, name);
}
