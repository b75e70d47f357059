using BotReports.AcceptanceTests.Documents;
using BotReports.AcceptanceTests.Hosting;
using BotReports.AcceptanceTests.Hosting.Chaos;

namespace BotReports.Benchmarks;

/// <summary>The long form of the chaos run, whose short form is a test.</summary>
internal static class ChaosVerb
{
    /// <returns>Whether nothing was lost, doubled or left out.</returns>
    public static async Task<bool> RunAsync(BenchmarkArguments arguments)
    {
        await using var azurite = new AzuriteFixture();
        var plan = new ChaosPlan(arguments.OnAzurite ? StorageKind.Azurite : StorageKind.Embedded, arguments.Rapporteurs, TimeSpan.FromSeconds(arguments.Seconds), arguments.Kills, SparesDeliveries: false);
        var proof = await ChaosRun.HoldAsync(plan, azurite);
        System.Console.WriteLine(proof);
        foreach (var violation in proof.Violations)
        {
            System.Console.WriteLine(violation);
        }

        if (proof.Violations.Count == 0)
        {
            return true;
        }

        var log = Path.GetTempFileName();
        await File.WriteAllLinesAsync(log, proof.Hosts.SelectMany((host, index) => host.Output.All.Select(line => $"{index} {line}")));
        System.Console.WriteLine($"What the hosts wrote is in {log}.");
        return false;
    }
}
