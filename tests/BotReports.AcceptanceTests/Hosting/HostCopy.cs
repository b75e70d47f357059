namespace BotReports.AcceptanceTests.Hosting;

/// <summary>The host as an operator has it who changes its forms: a copy of the build's output.</summary>
internal sealed class HostCopy : IDisposable
{
    private readonly DirectoryInfo _directory = System.IO.Directory.CreateTempSubdirectory("botreports-");

    public HostCopy()
    {
        foreach (var file in System.IO.Directory.EnumerateFiles(HostProcess.BuildOutput, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Directory, Path.GetRelativePath(HostProcess.BuildOutput, file));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Directory => _directory.FullName;

    public string Templates => Path.Combine(Directory, "seeds", "templates");

    public void Dispose() => _directory.Delete(recursive: true);
}
