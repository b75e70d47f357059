using System.Diagnostics;
using System.Text.RegularExpressions;

namespace BotReports.AcceptanceTests.Documents;

/// <summary>
/// What <see cref="SqliteDocumentsTests"/> asks of the kernel, seen by strace: no test can cut the power, and a store that forgets
/// to flush passes all others.
/// </summary>
public sealed partial class FlushTests
{
    [Fact]
    public async Task Every_commit_is_flushed_after_its_last_byte()
    {
        var calls = await WatchAsync(nameof(SqliteDocumentsTests.A_deleted_document_is_absent_and_not_listed), "botreports.db-wal");

        // The tables, the write and the deletion are a commit each.
        var commits = string.Concat(calls.Select(call => call is "write" ? 'w' : 'f'));
        commits.ShouldMatch("^(w+f+){3,}$");
    }

    [Fact]
    public async Task The_name_of_the_database_is_flushed() =>
        (await WatchAsync(nameof(SqliteDocumentsTests.A_deleted_document_is_absent_and_not_listed), "")).ShouldContain("flush");

    /// <summary>The calls on a file of the test's own directory, or on the directory, in their order.</summary>
    private static async Task<string[]> WatchAsync(string test, string file)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/strace"), "Watching what is flushed needs strace.");
        var log = Path.GetTempFileName();
        try
        {
            string[] arguments = ["-f", "-y", "-s", "0", "-e", "trace=/^(fsync|fdatasync|pwrite)", "-o", log,
                Path.Combine(AppContext.BaseDirectory, "BotReports.AcceptanceTests"), "-method", $"{typeof(SqliteDocumentsTests).FullName}.{test}"];
            using var strace = Process.Start(new ProcessStartInfo("/usr/bin/strace", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = await Task.WhenAll(strace.StandardOutput.ReadToEndAsync(), strace.StandardError.ReadToEndAsync());
            await strace.WaitForExitAsync();
            Assert.SkipWhen(said[1].Contains("ptrace", StringComparison.OrdinalIgnoreCase), "This machine does not let strace watch.");
            strace.ExitCode.ShouldBe(0, string.Concat(said));
            return [.. (await File.ReadAllLinesAsync(log)).Select(line => Call().Match(line)).Where(call => call.Success && call.Groups["file"].Value == file)
                .Select(call => call.Groups["call"].Value is "pwrite64" ? "write" : "flush")];
        }
        finally
        {
            File.Delete(log);
        }
    }

    [GeneratedRegex(@"(?<call>fsync|fdatasync|pwrite64)\(\d+<[^>]*/botreports-\w+/?(?<file>[^>]*)>")]
    private static partial Regex Call();
}
