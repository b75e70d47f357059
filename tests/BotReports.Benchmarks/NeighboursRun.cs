using System.Globalization;
using Microsoft.Extensions.Logging;

namespace BotReports.Benchmarks;

/// <summary>How much longer a turn takes while the replies to many other conversations hang, compared with the same load without them.</summary>
internal static class NeighboursRun
{
    /// <summary>Machines have moods: the two loads take turns, and the median of each counts.</summary>
    private const int Rounds = 5;

    private const int Hanging = 40;

    private static readonly TimeSpan BetweenWords = TimeSpan.FromSeconds(1);

    public static async Task RunAsync(BenchmarkArguments arguments)
    {
        var share = arguments.Answers / arguments.Rapporteurs;
        var sessions = Rapporteur.SessionsFor(share);
        await using var storage = await BenchmarkStorage.StartAsync(arguments);
        await using var host = await BenchmarkHost.StartAsync(storage, arguments.Rapporteurs * sessions * ((2 * Rounds) + 1), least: LogLevel.None);
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(arguments.Seconds));
        var loads = 0;
        await LoadAsync();

        var (alone, beside) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var round = 0; round < Rounds; round++)
        {
            alone.Add(await LoadAsync());
            using var ends = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token);
            var hanging = Enumerable.Range(0, Hanging).Select(number => TalkAsync(host, string.Create(CultureInfo.InvariantCulture, $"{BenchmarkHost.Hanging}-{round}-{number}"), ends.Token)).ToList();
            beside.Add(await LoadAsync());
            await ends.CancelAsync();
            await Task.WhenAll(hanging);
        }

        var (quiet, troubled) = (MedianOf(alone), MedianOf(beside));
        System.Console.WriteLine($"p99 alone                  {quiet.TotalMilliseconds,10:F1} ms ({Listed(alone)})");
        System.Console.WriteLine($"p99 while {Hanging} hang        {troubled.TotalMilliseconds,10:F1} ms ({Listed(beside)})");
        System.Console.WriteLine($"change                     {(troubled / quiet) - 1,10:P0}");

        async Task<TimeSpan> LoadAsync()
        {
            var first = loads++ * arguments.Rapporteurs;
            var turns = await LoadRun.AllAsync([.. Enumerable.Range(first, arguments.Rapporteurs).Select(number => new Rapporteur(host, number, number * sessions))], share, deadline.Token);
            turns.Sort();
            return turns[turns.Count * 99 / 100];
        }
    }

    /// <summary>Somebody whose replies hang goes on talking.</summary>
    private static async Task TalkAsync(BenchmarkHost host, string id, CancellationToken cancellationToken)
    {
        var speaker = new Speaker(host, id);
        try
        {
            while (true)
            {
                await speaker.SayAsync("hello", cancellationToken);
                await Task.Delay(BetweenWords, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The round is over.
        }
    }

    private static TimeSpan MedianOf(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);

    private static string Listed(List<TimeSpan> times) => string.Join(", ", times.Select(time => time.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture)));
}
