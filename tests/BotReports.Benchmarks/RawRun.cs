using System.Diagnostics;
using System.Globalization;
using BotReports.Documents;

namespace BotReports.Benchmarks;

/// <summary>Nothing but conditional writes, each over the one before: what the storage itself can do.</summary>
internal static class RawRun
{
    private const int Size = 20_000;

    public static async Task RunAsync(BenchmarkArguments arguments)
    {
        await using var storage = await BenchmarkStorage.StartAsync(arguments);
        var documents = await storage.OpenAsync();
        var share = arguments.Answers / arguments.Rapporteurs;
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(arguments.Seconds));
        await AllAsync(documents, arguments.Rapporteurs, share, deadline.Token);

        var before = storage.ProcessorTime;
        var watch = Stopwatch.StartNew();
        await AllAsync(documents, arguments.Rapporteurs, share, deadline.Token);
        watch.Stop();

        var writes = share * arguments.Rapporteurs;
        System.Console.WriteLine($"writes per second  {writes / watch.Elapsed.TotalSeconds,10:F0}");
        System.Console.WriteLine($"CPU of Azurite     {(storage.ProcessorTime - before).TotalMilliseconds / writes,10:F2} ms a write");
        (documents as IDisposable)?.Dispose();
    }

    private static Task AllAsync(IDocuments documents, int writers, int share, CancellationToken cancellationToken) =>
        Task.WhenAll(Enumerable.Range(0, writers).Select(async writer =>
        {
            var name = DocumentName.Parse(string.Create(CultureInfo.InvariantCulture, $"reports/raw/{writer}.json"));
            var content = new byte[Size];
            var condition = PutCondition.Always;
            for (var i = 0; i < share; i++)
            {
                condition = PutCondition.IfMatch((await documents.PutAsync(name, content, condition, cancellationToken))!.Value);
            }
        }));
}
