using System.Text;
using BotReports.Imports;
using BotReports.Imports.Files;

namespace BotReports.Tests.Imports.Files;

/// <summary>Files that were made to end the program, or to take all of its time.</summary>
public sealed class HostileFilesTests
{
    [Theory]
    [InlineData("deep.html", "<div>", 200_000)]
    [InlineData("deep.html", "<ul><li>", 100_000)]
    [InlineData("deep.html", "<table><tr><td>", 50_000)]
    [InlineData("deep.html", "<b>", 200_000)]
    [InlineData("deep.md", "> ", 200_000)]
    [InlineData("deep.md", "[", 200_000)]
    [InlineData("deep.md", "- ", 100_000)]
    [InlineData("deep.rtf", @"{\rtf1 {", 200_000)]
    [InlineData("deep.rtf", @"{\rtf1\trowd\cell\row ", 50_000)]
    public void A_file_that_is_nested_far_too_deep_is_read_or_refused_and_nothing_breaks(string name, string piece, int times)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(60));

        var file = ImportFile.ReadUntil(name, Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(piece, times)) + "words"), new ImportLimits(), late.Token);

        (file.IsRead || file.Refusal is not null).ShouldBeTrue();
    }
}
