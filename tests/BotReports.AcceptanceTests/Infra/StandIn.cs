namespace BotReports.AcceptanceTests.Infra;

/// <summary>Runs <c>infra/deploy.sh</c> with programs in the place of <c>az</c> and <c>dotnet</c> that only write down how they are called.</summary>
internal sealed class StandIn : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("botreports-az-");

    public StandIn()
    {
        foreach (var program in (string[])["az", "dotnet"])
        {
            // The copy is executable as the original is.
            File.Copy(Path.Combine(InfraFolder.Tests, $"{program}-stand-in.sh"), Path.Combine(_folder.FullName, program));
        }
    }

    /// <summary>Each call of <c>az</c>, and of <c>dotnet</c> with its name before it.</summary>
    public IReadOnlyList<string> Calls => Lines("calls");

    /// <summary>The environment variables that the parameter files read, at the last deployment.</summary>
    public IReadOnlyList<string> Parameters => Lines("parameters");

    /// <summary>What <c>dotnet</c> was given to sign in to the registry.</summary>
    public string Token => Lines("token") is [var token] ? token : "";

    public Task<CommandResult> DeployAsync(params string[] arguments) => Command.RunAsync("bash", [Path.Combine(InfraFolder.Original, "deploy.sh"), .. arguments], new Dictionary<string, string?>
    {
        ["PATH"] = $"{_folder.FullName}:{Environment.GetEnvironmentVariable("PATH")}",
        ["STAND_IN"] = _folder.FullName,
    });

    public void Forget() => File.Delete(Path.Combine(_folder.FullName, "calls"));

    /// <summary>Writes one of the files that the programs look at.</summary>
    public void Note(string file, string text = "") => File.WriteAllText(Path.Combine(_folder.FullName, file), text);

    public void Dispose() => _folder.Delete(recursive: true);

    private string[] Lines(string file) => Path.Combine(_folder.FullName, file) is var path && File.Exists(path) ? File.ReadAllLines(path) : [];
}
