using System.Runtime.CompilerServices;

namespace BotReports.AcceptanceTests.Infra;

/// <summary>The folder <c>infra</c> of the repository, and a copy of it that a test may break.</summary>
internal sealed class InfraFolder : IDisposable
{
    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("botreports-infra-");

    public InfraFolder()
    {
        foreach (var file in Directory.EnumerateFiles(Original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Copy, Path.GetRelativePath(Original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static string Original { get; } = Path.Combine(Repository, "infra");

    /// <summary>The folder of these tests, with its own parameter files.</summary>
    public static string Tests { get; } = Here();

    public string Copy => _copy.FullName;

    public async Task ReplaceAsync(string file, string text, string replacement)
    {
        var path = Path.Combine(Copy, file);
        var before = await File.ReadAllTextAsync(path);
        before.ShouldContain(text);
        await File.WriteAllTextAsync(path, before.Replace(text, replacement, StringComparison.Ordinal));
    }

    public void Dispose() => _copy.Delete(recursive: true);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
