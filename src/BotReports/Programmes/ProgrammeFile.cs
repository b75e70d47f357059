using System.Globalization;
using BotReports.Seeds;
using BotReports.Templates;
using Newtonsoft.Json.Linq;

namespace BotReports.Programmes;

/// <summary>Reads a programme from a YAML file.</summary>
public static class ProgrammeFile
{
    internal const string LocalTime = "yyyy-MM-dd'T'HH:mm";

    /// <exception cref="SeedFileException">The file is wrong; it tells all mistakes.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Programme Load(string path)
    {
        var file = SeedFile.Read(path, SeedSchema.Programme);
        ProgrammeRules.Check(file);
        file.ThrowIfWrong();

        var root = file.Root;
        var zone = TimeZoneInfo.FindSystemTimeZoneById((string)root["timeZone"]!);

        return new((string)root["event"]!, root.Text("title"), zone, (string)root["template"]!, [.. root.Items("sessions").Select(session => Session(session, zone))])
        {
            Deadline = root["deadline"] is { } deadline ? Time(deadline, zone) : null,
            Participants = [.. root.Items("participants").Select(name => (string)name!)],
            Organizations = [.. root.Items("organizations").Select(name => (string)name!)],
        };
    }

    private static Session Session(JToken session, TimeZoneInfo zone) =>
        new(Number(session["number"]!)!, session.Text("theme"), Time(session["start"]!, zone), Time(session["end"]!, zone))
        {
            Room = (string?)session["room"],
            Rapporteurs = [.. session.Items("rapporteurs").Select(Rapporteur)],
            Groups = [.. session.Items("groups").Select(group => Group(group)!)],
            IsSample = (bool?)session["sample"] ?? false,
        };

    private static AssignedRapporteur Rapporteur(JToken rapporteur) => new((string)rapporteur["name"]!, (string?)rapporteur["identity"]);

    internal static GroupName? Group(JToken group) => GroupName.TryParse((string?)group, out var name) ? name : null;

    internal static SessionNumber? Number(JToken number) => SessionNumber.TryParse((string?)number, out var parsed) ? parsed : null;

    private static DateTimeOffset Time(JToken time, TimeZoneInfo zone)
    {
        var local = DateTime.ParseExact((string)time!, LocalTime, CultureInfo.InvariantCulture);
        return new(local, zone.GetUtcOffset(local));
    }
}
