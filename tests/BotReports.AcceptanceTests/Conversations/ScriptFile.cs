using System.Text.RegularExpressions;
using BotReports.Tests.Conversations;

namespace BotReports.AcceptanceTests.Conversations;

/// <summary>The scripts beside the tests, and how to compare one with what was played by a real clock.</summary>
internal static partial class ScriptFile
{
    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "scripts");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static async Task<Script> ReadAsync(string name) =>
        await Script.ReadAsync(Path.Combine(Folder, $"{name}.txt"), TestContext.Current.CancellationToken);

    public static string WithoutTimes(Script script) => Time().Replace(script.ToString(), "HH:mm");

    [GeneratedRegex(@"\b\d\d:\d\d\b")]
    private static partial Regex Time();
}
