using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Infra;

/// <summary>The real Bicep compiler, from its NuGet package.</summary>
internal static class Bicep
{
    private const string NoSubscription = "00000000-0000-0000-0000-000000000000";

    private static readonly Lazy<Task<JsonObject>> Compiled = new(CompileAsync);

    private static string Program { get; } =
        typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Bicep").Value!;

    /// <summary>The template that Azure gets.</summary>
    public static Task<JsonObject> Template => Compiled.Value;

    public static Task<CommandResult> LintAsync(string file) => RunAsync(["lint", file]);

    public static Task<CommandResult> BuildParametersAsync(string file) => RunAsync(["build-params", file, "--stdout"]);

    /// <summary>Compares what would be deployed with the snapshot that lies beside the file of parameters; with <c>UPDATE_SNAPSHOTS</c> set, writes it anew.</summary>
    public static Task<CommandResult> SnapshotAsync(string file) => RunAsync(
    [
        "snapshot", file, "--mode", Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is { Length: > 0 } ? "overwrite" : "validate",
        "--tenant-id", NoSubscription, "--subscription-id", NoSubscription, "--resource-group", "botreports", "--location", "westeurope", "--deployment-name", "botreports",
    ]);

    private static async Task<JsonObject> CompileAsync() =>
        JsonNode.Parse((await RunAsync(["build", Path.Combine(InfraFolder.Original, "main.bicep"), "--stdout"])).Succeeded().Output)!.AsObject();

    private static async Task<CommandResult> RunAsync(string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture is Architecture.X64, "The Bicep compiler of these tests runs on Linux on x64.");

        // What the parameter files read must not depend on the machine.
        var environment = Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(name => name.StartsWith("BOTREPORTS_", StringComparison.Ordinal))
            .ToDictionary(name => name, string? (_) => null);
        environment["BOTREPORTS_IMAGE"] = "registry.example/botreports:1.0";
        return await Command.RunAsync(Program, arguments, environment);
    }
}
