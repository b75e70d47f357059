using System.Text.RegularExpressions;
using BotReports.Tests.Conversations;

namespace BotReports.AcceptanceTests.Conversations;

/// <summary>The scripts beside the tests, and how to compare one with what was played by a real clock.</summary>
internal static partial class ScriptFile
{
    /// <summary>What stands below the first lines of a long card, which is all of it that is sent as text.</summary>
    private const string Cut = "This is only the beginning: the card holds the rest, which this app is too old to show.";

    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "scripts");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static async Task<Script> ReadAsync(string name) =>
        await Script.ReadAsync(Path.Combine(Folder, $"{name}.txt"), TestContext.Current.CancellationToken);

    /// <summary>Compares line by line, so that a failure shows the line that is another, and what was said before it, and no more.</summary>
    public static void ShouldHaveGoneAs(this Script played, Script written)
    {
        played.Steps.Count.ShouldBe(written.Steps.Count);
        foreach (var (step, expected) in played.Steps.Zip(written.Steps))
        {
            ShouldBeSaid(WithoutTimes(step.Expected).Split('\n'), WithoutTimes(expected.Expected).Split('\n'), $"after {step.Who}: {step.Says}");
        }
    }

    private static void ShouldBeSaid(string[] lines, string[] expected, string where)
    {
        var at = 0;
        for (var line = 0; line < lines.Length; line++, at++)
        {
            if (lines[line] == Cut)
            {
                // The next message stands below an empty line.
                at = line + 2 < lines.Length ? Array.IndexOf(expected, lines[line + 2], at) - 2 : expected.Length - 1;
                continue;
            }

            lines[line].ShouldBe(expected.ElementAtOrDefault(at), $"line {line + 1} {where}");
        }

        at.ShouldBe(expected.Length, $"More was expected {where}");
    }

    private static string WithoutTimes(string text) => Time().Replace(Deadline().Replace(text, "(the deadline)"), "HH:mm");

    /// <summary>The seed's conference has long been over for a host that goes by the real clock.</summary>
    [GeneratedRegex("^(Due|It was due|À remettre|C'était à remettre|Para entregar|Había que entregarlo|Para entregar até|Era para entregar) .*$", RegexOptions.Multiline)]
    private static partial Regex Deadline();

    /// <summary>With the day before it where the bot says that too; the programme's days have no comma.</summary>
    [GeneratedRegex(@"(\b\d\d? [A-Z][a-z]{2}, )?\b\d\d:\d\d\b")]
    private static partial Regex Time();
}
