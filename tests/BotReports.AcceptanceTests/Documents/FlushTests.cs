using System.Diagnostics;
using System.Text.RegularExpressions;

namespace BotReports.AcceptanceTests.Documents;

/// <summary>
/// What <see cref="FileDocumentsTests"/> asks of the kernel, seen by strace: no test can cut the power, and a store that forgets
/// to flush passes all others.
/// </summary>
public sealed partial class FlushTests
{
    [Fact]
    public async Task A_document_is_flushed_before_it_gets_its_name_and_the_name_before_the_write_is_done()
    {
        var calls = await WatchAsync(nameof(FileDocumentsTests.A_deleted_document_is_absent_and_not_listed));

        calls.Where(call => call.Contains("csd-2016", StringComparison.Ordinal)).ShouldBe([
            "fsync reports/csd-2016/*.tmp",
            "rename reports/csd-2016/*.tmp reports/csd-2016/4.1.json",
            "fsync reports/csd-2016",
            "unlink reports/csd-2016/4.1.json",
            "fsync reports/csd-2016",
        ]);
    }

    [Fact]
    public async Task A_folder_is_flushed_before_anything_is_in_it() =>
        (await WatchAsync(nameof(FileDocumentsTests.A_deleted_document_is_absent_and_not_listed))).Take(3).ShouldBe(["fsync", "fsync reports", "fsync reports/csd-2016/*.tmp"]);

    /// <summary>The calls on the test's own directory, in their order, with paths from there.</summary>
    private static async Task<string[]> WatchAsync(string test)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/strace"), "Watching what is flushed needs strace.");
        var log = Path.GetTempFileName();
        try
        {
            string[] arguments = ["-f", "-y", "-s", "500", "-e", "trace=/^(fsync|rename|unlink)", "-o", log,
                Path.Combine(AppContext.BaseDirectory, "BotReports.AcceptanceTests"), "-method", $"{typeof(FileDocumentsTests).FullName}.{test}"];
            using var strace = Process.Start(new ProcessStartInfo("/usr/bin/strace", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = await Task.WhenAll(strace.StandardOutput.ReadToEndAsync(), strace.StandardError.ReadToEndAsync());
            await strace.WaitForExitAsync();
            Assert.SkipWhen(said[1].Contains("ptrace", StringComparison.OrdinalIgnoreCase), "This machine does not let strace watch.");
            strace.ExitCode.ShouldBe(0, string.Concat(said));
            return [.. (await File.ReadAllLinesAsync(log)).Where(line => OwnPath().IsMatch(line) && !line.Contains(".lock", StringComparison.Ordinal)).Select(ToCall)];
        }
        finally
        {
            File.Delete(log);
        }
    }

    private static string ToCall(string line) =>
        string.Join(' ', OwnPath().Matches(line).Select(path => Stamp().Replace(path.Groups[1].Value, "*.tmp")).Prepend(Call().Match(line).Value).Where(part => part.Length > 0));

    [GeneratedRegex(@"/botreports-\w+/?([^"">]*)")]
    private static partial Regex OwnPath();

    [GeneratedRegex(@"\.\d+\.tmp")]
    private static partial Regex Stamp();

    [GeneratedRegex("fsync|rename|unlink")]
    private static partial Regex Call();
}
