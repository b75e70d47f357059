using System.Globalization;
using BotReports.Seeds;
using BotReports.Templates;
using Newtonsoft.Json.Linq;

namespace BotReports.Programmes;

/// <summary>What a programme must keep to that a schema cannot say.</summary>
internal static class ProgrammeRules
{
    public static void Check(SeedFile file)
    {
        var sessions = file.Root.Items("sessions").ToList();
        var zone = Zone(file, file.Root["timeZone"]!);

        foreach (var session in sessions)
        {
            if (Time(file, session["start"]!, zone) is { } start && Time(file, session["end"]!, zone) is { } end && end <= start)
            {
                file.Report(session["end"]!, "\"end\" must be after \"start\"");
            }
        }

        foreach (var group in sessions.SelectMany(session => session.Items("groups").GroupBy(group => ProgrammeFile.Group(group)?.Key).SelectMany(same => same.Skip(1))))
        {
            file.Report(group, $"the group \"{group}\" is there already");
        }

        if (file.Root["deadline"] is { } deadline)
        {
            Time(file, deadline, zone);
        }

        foreach (var repeated in sessions.GroupBy(session => ProgrammeFile.Number(session["number"]!)).SelectMany(group => group.Skip(1)))
        {
            file.Report(repeated["number"]!, $"\"number\" {repeated["number"]} is there already");
        }
    }

    private static TimeZoneInfo? Zone(SeedFile file, JToken id)
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById((string)id!, out var zone))
        {
            return zone;
        }

        file.Report(id, $"\"timeZone\" {id} is not known on this machine; it should be a name such as Asia/Dhaka");
        return null;
    }

    private static DateTime? Time(SeedFile file, JToken time, TimeZoneInfo? zone)
    {
        var name = ((JProperty)time.Parent!).Name;

        if (!DateTime.TryParseExact((string?)time, ProgrammeFile.LocalTime, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            file.Report(time, $"\"{name}\" {time} is no day and time of the calendar");
            return null;
        }

        if (zone?.IsInvalidTime(local) == true)
        {
            file.Report(time, $"\"{name}\" {time} does not exist in {zone.Id}: the clocks go forward over it");
        }

        return local;
    }
}
