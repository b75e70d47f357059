using System.Globalization;
using System.Text;

namespace BotReports.Benchmarks;

/// <summary>A programme with as many sessions as a run needs.</summary>
internal static class GeneratedProgramme
{
    public const string Event = "benchmark";

    /// <summary>No programme may have more; reports may be about sessions that it has dropped.</summary>
    public const int MostSessions = 1000;

    private const int SessionsInTrack = 100;

    /// <summary>The number of a session, counted from 0: 1.1, 1.2 and so on.</summary>
    public static string SessionNumber(int session) =>
        string.Create(CultureInfo.InvariantCulture, $"{(session / SessionsInTrack) + 1}.{(session % SessionsInTrack) + 1}");

    public static async Task<string> WriteAsync(string folder, int sessions)
    {
        var yaml = new StringBuilder($"""
            event: {Event}
            title:
              en: A conference to measure with
            timeZone: Asia/Dhaka
            template: csd-2016

            sessions:

            """);
        for (var session = 0; session < sessions; session++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"""
                  - number: {SessionNumber(session)}
                    theme:
                      en: "Session {SessionNumber(session)}: what it was about"
                    start: 2016-12-08T11:00
                    end: 2016-12-08T12:30

                """);
        }

        var path = Path.Combine(folder, "programme.yaml");
        await File.WriteAllTextAsync(path, yaml.ToString());
        return path;
    }
}
