using System.Diagnostics;
using BotReports.Exports.Proceedings;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Benchmarks;

/// <summary>All files of an event of so many full reports, one after the other.</summary>
internal static class EventFilesRun
{
    private static readonly IReadOnlyDictionary<string, ReadOnlyMemory<byte>> NoPictures = new Dictionary<string, ReadOnlyMemory<byte>>();

    public static async Task RunAsync(BenchmarkArguments arguments)
    {
        var folder = Directory.CreateTempSubdirectory("botreports-benchmark-");
        try
        {
            var programme = ProgrammeFile.Load(await GeneratedProgramme.WriteAsync(folder.FullName, arguments.Reports));
            var conference = new Conference(programme, TemplateCatalog.Load(Path.Combine(AppContext.BaseDirectory, "seeds", "templates")));
            var reports = Enumerable.Range(0, arguments.Reports).Select(GeneratedReport.Of).ToList();
            var (all, start) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
            var files = new EventFiles(conference, reports, [], new DateTimeOffset(2016, 12, 9, 12, 0, 0, TimeSpan.Zero));
            foreach (var kind in Enum.GetValues<EventFileKind>())
            {
                var (watch, before) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
                var made = await files.WriteAsync(new EventFileRequest(kind, EventFileOptions.Default, "en"), (_, _) => Task.FromResult(NoPictures), CancellationToken.None);
                System.Console.WriteLine($"{kind,-12} {made.Sum(part => part.File.Content.Length) / 1024.0,10:N0} KB {watch.Elapsed.TotalMilliseconds,8:N0} ms, CPU {(Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds,8:N0} ms");
            }

            System.Console.WriteLine($"{"all",-12} {"",13} {all.Elapsed.TotalMilliseconds,8:N0} ms, CPU {(Process.GetCurrentProcess().TotalProcessorTime - start).TotalMilliseconds,8:N0} ms; at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1024.0 / 1024.0:N0} MB, the reports and the runtime included");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
