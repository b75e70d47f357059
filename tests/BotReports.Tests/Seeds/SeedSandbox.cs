namespace BotReports.Tests.Seeds;

/// <summary>A folder for the seed files of one test; gone when the test is over.</summary>
public sealed class SeedSandbox : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("botreports-seeds-").FullName;

    public string Write(string name, string content)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
