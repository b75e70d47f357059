using System.Diagnostics;
using BotReports.Documents;
using BotReports.Reports;

namespace BotReports.Benchmarks;

/// <summary>A chair's question over many reports of the seed's size.</summary>
internal static class ChairRun
{
    private const string Question = "priority messages 1.1";

    public static async Task RunAsync(BenchmarkArguments arguments)
    {
        await using var storage = await BenchmarkStorage.StartAsync(arguments);
        await WriteAsync(storage, arguments.Reports);
        await using var host = await BenchmarkHost.StartAsync(storage, Math.Min(arguments.Reports, GeneratedProgramme.MostSessions), counts: true);
        var chair = new Speaker(host, BenchmarkHost.Chair);

        await AskAsync(host, chair, Question, "cold, right after the start");
        await AskAsync(host, chair, Question, "warm");
        await AskAsync(host, chair, Question, "warm, again");
        await host.Reports.ChangeAsync(GeneratedReport.IdOf(0), report => report!.Note("One more thing.", GeneratedReport.Delivery(0, "note")), CancellationToken.None);
        await AskAsync(host, chair, Question, "after a change by this host");
        if (arguments.OnAzurite)
        {
            await ChangeElsewhereAsync(storage);
            await AskAsync(host, chair, Question, "after a change by another host");
        }

        foreach (var question in new[] { "priority messages", "recommendations to IOM", "everything on children", "which sessions mention detention?", "find “safe and orderly” -children", "what is new since 8?", "how many reports are in?" })
        {
            await AskAsync(host, chair, question, "first");
            await AskAsync(host, chair, question, question);
        }
    }

    private static async Task WriteAsync(BenchmarkStorage storage, int reports)
    {
        var documents = await storage.OpenAsync();
        using (var store = new ReportStore(documents, GeneratedProgramme.Event))
        {
            await Parallel.ForAsync(0, reports, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (session, cancellation) =>
                await store.ChangeAsync(GeneratedReport.IdOf(session), _ => GeneratedReport.Of(session), cancellation));
        }

        (documents as IDisposable)?.Dispose();
    }

    /// <summary>Changes one report behind the host's back.</summary>
    private static async Task ChangeElsewhereAsync(BenchmarkStorage storage)
    {
        using var store = new ReportStore(await storage.OpenAsync(), GeneratedProgramme.Event);
        await store.ChangeAsync(GeneratedReport.IdOf(1), report => report!.Note("One more thing.", GeneratedReport.Delivery(1, "note")), CancellationToken.None);
    }

    private static async Task AskAsync(BenchmarkHost host, Speaker chair, string question, string when)
    {
        host.Storage.Take();
        var watch = Stopwatch.StartNew();
        await chair.SayAsync(question, CancellationToken.None);
        watch.Stop();
        var operations = host.Storage.Take();
        System.Console.WriteLine($"{when,-40} {operations.Count(operation => operation.StartsWith("get reports/", StringComparison.Ordinal)),6} gets {operations.Count(operation => operation.StartsWith("list ", StringComparison.Ordinal)),3} lists {watch.Elapsed.TotalMilliseconds,10:F0} ms");
    }
}
