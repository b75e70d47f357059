using System.Diagnostics;
using System.IO.Compression;

namespace BotReports.AcceptanceTests.Manifest;

/// <summary>An app package as an administrator makes it, by the command of the README.</summary>
public sealed class TeamsPackage : IAsyncLifetime
{
    public const string AppId = "8f1d2c4e-6a3b-4c5d-9e7f-0a1b2c3d4e5f";
    public const string Domain = "bot.example.org";
    public const string Organization = "Migration & \"Development\" Days";
    public const string Website = "https://conference.example.org/privacy";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("botreports-");
    private readonly Dictionary<string, byte[]> _files = [];

    /// <summary>Where the command lies in this repository.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(NodePackages.Folder, "..", "..", "..", "manifest", "teams"));

    /// <summary>The files in it, by their names there.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    public async ValueTask InitializeAsync()
    {
        var zip = Path.Combine(_folder.FullName, "BotReports.zip");
        var (exitCode, output) = await MakeAsync("--app-id", AppId, "--domain", Domain, "--organization", Organization, "--website", Website, "--output", zip);
        exitCode.ShouldBe(0, output);
        output.ShouldContain(zip);

        using var package = ZipFile.OpenRead(zip);
        foreach (var entry in package.Entries)
        {
            using var content = new MemoryStream();
            await using var stream = entry.Open();
            await stream.CopyToAsync(content);
            _files[entry.FullName] = content.ToArray();
        }
    }

    /// <summary>Runs the command.</summary>
    /// <returns>What it said, in success or not.</returns>
    public static async Task<(int ExitCode, string Output)> MakeAsync(params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", ["run", Path.Combine(Folder, "package.cs"), "--", .. options])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var command = Process.Start(start)!;
        var output = command.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var complaints = command.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await command.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (command.ExitCode, await output + await complaints);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
