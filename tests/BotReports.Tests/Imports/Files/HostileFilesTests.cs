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
    public void A_file_that_is_nested_far_too_deep_is_refused_before_a_parser_has_it(string name, string piece, int times) =>
        ImportFile.Read(name, Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(piece, times)) + "words"), new ImportLimits()).Refusal.ShouldBe(ImportRefusal.Damaged);

    [Fact]
    public void A_page_whose_paragraphs_and_rows_are_never_closed_is_no_deep_one() =>
        ImportFile.Read("long.html", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<p>One<li>two<table><tr><td>three</table><br>", 2_000))), new ImportLimits()).IsRead.ShouldBeTrue();
}
