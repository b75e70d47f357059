using System.Text.RegularExpressions;

namespace BotReports.Bot.Understanding.Asking;

/// <summary>
/// The words of a folded text. What French elides is a word of its own: <c>l'oim</c> is <c>l</c> and <c>oim</c>. Words in quotes are one, and a hyphen before a word stays with it.
/// </summary>
internal static partial class AskWords
{
    public const char Quote = '"';

    public static IReadOnlyList<string> Of(string folded) =>
        [.. Word().Matches(Elided().Replace(folded, "$1 ")).Select(match => match.Groups["phrase"] is { Success: true } phrase ? $"{match.Groups["not"].Value}{Quote}{phrase.Value.Trim()}{Quote}" : Bare(match.Value)).Where(word => word.Length > 0)];

    private static string Bare(string word) => word.Trim('.', ':', '\'').TrimEnd('-').TrimEnd('.', ':', '\'') is var bare && bare.Length > 1 && bare[0] == '-' && !char.IsLetter(bare[1]) ? bare[1..] : bare;

    [GeneratedRegex("(?<not>-?)[\"“«„](?<phrase>[^\"”»“]{0,120})[\"”»“]|[\\p{L}\\p{M}\\p{N}.:'-]+|&", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\p{L}\p{N}'])(qu|[cdjlmnst])'(?=\p{L})", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Elided();
}
