using System.Diagnostics;
using BotReports.AcceptanceTests.Documents;
using BotReports.AcceptanceTests.Hosting.Hosts;
using BotReports.Host;
using BotReports.Reports;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotReports.AcceptanceTests.Hosting.Chaos;

/// <summary>Rapporteurs and an organizer speak while something goes wrong every second; at the end there is a proof of what is stored and shown.</summary>
internal static class ChaosRun
{
    /// <summary>Longer than the claim of a host that was killed, and a try more.</summary>
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(4);

    /// <summary>For submitting what is open when the faults are over, in a short run.</summary>
    private static readonly TimeSpan Mildness = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromSeconds(3);

    public static async Task<ChaosProof> HoldAsync(ChaosPlan plan, AzuriteFixture azurite)
    {
        using var programme = new CrowdProgramme(Enumerable.Range(0, plan.Rapporteurs * plan.Sessions).Select(session => Rapporteur.SessionOf(0, session, plan)));
        using var storage = await HostStorage.CreateAsync(plan.Storage, azurite);
        await using var hosts = await HostGroup.StartAsync(plan.Hosts, storage, programme.Setting);
        using var end = new CancellationTokenSource();
        var calm = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var olga = new Speaker("Olga", hosts, end.Token);
        await olga.SayAsync("use this channel", channel: Hosts.Summaries.Channel);

        var clock = Stopwatch.StartNew();
        var faults = new Faults(hosts);
        var rapporteurs = Enumerable.Range(0, plan.Rapporteurs).Select(number => new Rapporteur(number, plan, hosts, calm.Task, end.Token)).ToList();
        var people = rapporteurs.Select(rapporteur => rapporteur.FillAsync()).Append(AskAsync(olga, rapporteurs, plan.SparesDeliveries ? calm.Task : Task.CompletedTask, end.Token)).ToList();
        await faults.RunAsync(Faults.AllFor(plan.Storage), () => (clock.Elapsed >= plan.Time && faults.Counts[FaultKind.Kill] >= plan.Kills) || people.Exists(person => person.IsFaulted));
        calm.SetResult();
        if (plan.SparesDeliveries)
        {
            var mild = Stopwatch.StartNew();
            await faults.RunAsync(Faults.Mild, () => mild.Elapsed >= Mildness);
        }

        await end.CancelAsync();
        await Task.WhenAll(people);
        var proof = new ChaosProof(hosts.Connector, faults, rapporteurs, olga) { Hosts = hosts.Hosts };
        await proof.UntilAllIsShownAsync(LongestRest);
        var elapsed = clock.Elapsed;

        // Another process reads what the hosts have left, by the way that they would read it themselves.
        await hosts.StopAsync();
        proof.Read(await StoredAsync([.. storage.Settings, programme.Setting]), elapsed);
        return proof;
    }

    /// <summary>An organizer asks about one report after the other.</summary>
    private static async Task AskAsync(Speaker olga, List<Rapporteur> rapporteurs, Task from, CancellationToken end)
    {
        await from;
        var asked = new HashSet<string>();
        do
        {
            var session = rapporteurs.SelectMany(rapporteur => LatestOf(rapporteur)).FirstOrDefault(asked.Add);
            if (session is not null)
            {
                await olga.SayWordAsync($"ask {session} Who said %?", session, isQuestion: true);
            }

            await Task.Delay(BetweenQuestions, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        while (!end.IsCancellationRequested);
    }

    private static List<string> LatestOf(Rapporteur rapporteur)
    {
        lock (rapporteur.Begun)
        {
            return rapporteur.Begun.Count == 0 ? [] : [rapporteur.Begun[^1]];
        }
    }

    private static async Task<IReadOnlyList<Report>> StoredAsync(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, EnvironmentName = "Development", ContentRootPath = HostProcess.BuildOutput });
        builder.Logging.ClearProviders();
        builder.AddBotReports();
        await using var app = builder.Build();
        return await app.Services.GetRequiredService<IReportStore>().ListAsync(CancellationToken.None);
    }
}
