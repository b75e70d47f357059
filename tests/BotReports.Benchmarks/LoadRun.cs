using System.Collections.Concurrent;
using System.Diagnostics;

namespace BotReports.Benchmarks;

/// <summary>Rapporteurs who all answer at once, each as soon as the last answer is saved.</summary>
internal static class LoadRun
{
    /// <summary>How much is said before the clock starts, so that what runs has been compiled.</summary>
    private const int WarmUpAnswers = 2000;

    public static async Task RunAsync(BenchmarkArguments arguments)
    {
        var share = arguments.Answers / arguments.Rapporteurs;
        var warmUpShare = (WarmUpAnswers / arguments.Rapporteurs) + 1;
        var sessions = Rapporteur.SessionsFor(share) + Rapporteur.SessionsFor(warmUpShare);
        await using var storage = await BenchmarkStorage.StartAsync(arguments);
        await using var host = await BenchmarkHost.StartAsync(storage, arguments.Rapporteurs * sessions);
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(arguments.Seconds));

        Rapporteur[] Rapporteurs(int first) =>
            [.. Enumerable.Range(0, arguments.Rapporteurs).Select(number => new Rapporteur(host, number + first, (number * sessions) + (first == 0 ? 0 : Rapporteur.SessionsFor(warmUpShare))))];

        await AllAsync(Rapporteurs(first: 0), warmUpShare, deadline.Token);
        var saved = await SavedAsync(host);

        var before = Environment.CpuUsage.TotalTime;
        var storageBefore = storage.ProcessorTime;
        var watch = Stopwatch.StartNew();
        var turns = await AllAsync(Rapporteurs(first: arguments.Rapporteurs), share, deadline.Token);
        watch.Stop();
        var spent = Environment.CpuUsage.TotalTime - before;
        var spentByStorage = storage.ProcessorTime - storageBefore;

        turns.Sort();
        System.Console.WriteLine($"storage            {(arguments.OnAzurite ? "azurite" : "embedded"),10}");
        System.Console.WriteLine($"rapporteurs        {arguments.Rapporteurs,10}");
        System.Console.WriteLine($"turns              {turns.Count,10}");
        System.Console.WriteLine($"turns per second   {turns.Count / watch.Elapsed.TotalSeconds,10:F0}");
        System.Console.WriteLine($"p50                {turns[turns.Count / 2].TotalMilliseconds,10:F1} ms");
        System.Console.WriteLine($"p99                {turns[turns.Count * 99 / 100].TotalMilliseconds,10:F1} ms");
        System.Console.WriteLine($"CPU a turn         {spent.TotalMilliseconds / turns.Count,10:F2} ms, the load's own included");
        System.Console.WriteLine($"  of Azurite       {spentByStorage.TotalMilliseconds / turns.Count,10:F2} ms");
        System.Console.WriteLine($"answers saved      {await SavedAsync(host) - saved,10} of {share * arguments.Rapporteurs}");
    }

    /// <returns>How long each turn took.</returns>
    public static async Task<List<TimeSpan>> AllAsync(Rapporteur[] rapporteurs, int answers, CancellationToken cancellationToken)
    {
        var all = new ConcurrentBag<List<TimeSpan>>();
        await Task.WhenAll(rapporteurs.Select(async rapporteur =>
        {
            var turns = new List<TimeSpan>();
            foreach (var turn in rapporteur.Turns(answers))
            {
                var begun = Stopwatch.GetTimestamp();
                await turn(cancellationToken);
                turns.Add(Stopwatch.GetElapsedTime(begun));
            }

            all.Add(turns);
        }));
        return [.. all.SelectMany(turns => turns)];
    }

    /// <summary>How many answers there are in the reports.</summary>
    private static async Task<int> SavedAsync(BenchmarkHost host) =>
        (await host.Reports.ListAsync(CancellationToken.None)).Sum(report => report.Fields.Values.Sum(field => field.Answers.Count(answer => answer.Text.Length > 0)));
}
