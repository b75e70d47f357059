namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>A programme with as many sessions as there are panels, as a file that ends with this.</summary>
internal sealed class CrowdProgramme : IDisposable
{
    public const string Event = "crowd";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("botreports-");

    public CrowdProgramme(IEnumerable<string> sessions)
    {
        string[] head = [$"event: {Event}", "title: A conference of many", "timeZone: Asia/Dhaka", "template: csd-2016", "sessions:"];
        File.WriteAllLines(Path, head.Concat(sessions.Select(number => $"  - {{ number: \"{number}\", theme: What session {number} was about, start: 2016-12-08T11:00, end: 2016-12-08T12:30 }}")));
    }

    public string Setting => $"--Event:Programme={Path}";

    private string Path => System.IO.Path.Combine(_directory.FullName, "programme.yaml");

    public void Dispose() => _directory.Delete(recursive: true);
}
