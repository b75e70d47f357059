using System.Text.RegularExpressions;

namespace BotReports.Findings;

/// <summary>What somebody looks for: words that must all be there, <c>"words that stand together"</c>, and with a hyphen before them those that must not be.</summary>
/// <param name="Text">One word or several.</param>
/// <param name="IsExcluded">Whether an answer with it is none.</param>
public sealed partial record SearchedWords(string Text, bool IsExcluded)
{
    public static IReadOnlyList<SearchedWords> In(string said) =>
        [.. Part().Matches(said).Select(match => new SearchedWords(match.Groups["phrase"].Success ? match.Groups["phrase"].Value.Trim() : match.Groups["word"].Value, match.Groups["not"].Length > 0)).Where(part => part.Text.Length > 0)];

    [GeneratedRegex("(?<not>-?)(?:[\"“«](?<phrase>[^\"”»]{0,200})[\"”»]|(?<word>[^\\s\"“«”»-][^\\s\"“«”»]*))", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Part();
}
