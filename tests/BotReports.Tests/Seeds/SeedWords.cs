using System.Text.RegularExpressions;

namespace BotReports.Tests.Seeds;

/// <summary>A text as its words and punctuation marks, without what layout adds: white space, bullets, numbers of slots.</summary>
internal static partial class SeedWords
{
    public static IReadOnlyList<string> Of(string text) =>
        [.. text.Split('\n').SelectMany(line => WordOrMark().Matches(Marker().Replace(line, "")).Select(match => match.Value))];

    [GeneratedRegex(@"\w+|[^\w\s]")]
    private static partial Regex WordOrMark();

    // "1.", "a." or "-" at the beginning of a line.
    [GeneratedRegex(@"^\s*([0-9]\.|[a-z]\.|-)(?=\s|$)")]
    private static partial Regex Marker();
}
