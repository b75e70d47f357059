namespace BotReports.AcceptanceTests.Infra;

/// <summary>The files of parameters: those that people use, and two that turn everything on, once for each kind of hosting.</summary>
internal static class ParameterFiles
{
    public static IReadOnlyList<string> All { get; } =
    [
        Path.Combine(InfraFolder.Original, "small.bicepparam"),
        Path.Combine(InfraFolder.Original, "large.bicepparam"),
        Path.Combine(InfraFolder.Tests, "container-apps.bicepparam"),
        Path.Combine(InfraFolder.Tests, "app-service.bicepparam"),
    ];

    public static IEnumerable<Snapshot> Snapshots => All.Select(file => new Snapshot(Path.ChangeExtension(file, ".snapshot.json")));
}
