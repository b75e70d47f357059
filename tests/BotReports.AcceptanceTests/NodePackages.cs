using System.Runtime.CompilerServices;

namespace BotReports.AcceptanceTests;

/// <summary>Where the npm packages of this project are, which the build has restored beside this file.</summary>
internal static class NodePackages
{
    public static string Folder { get; } = Path.Combine(Here(), "node_modules");

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
