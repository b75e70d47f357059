using System.Globalization;

namespace BotReports.Findings;

/// <summary>The part of a long text that stands around words which were looked for.</summary>
internal static class Around
{
    /// <summary>Endings differ, beginnings hardly ever.</summary>
    private const int LongestBeginning = 6;

    /// <returns>Words of the text as they stand there, with an ellipsis where something is left out.</returns>
    public static string Of(string text, IReadOnlyList<SearchedWords> words, int longest)
    {
        var at = words.Where(part => !part.IsExcluded)
            .Select(part => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, part.Text[..Math.Min(LongestBeginning, part.Text.Length)], CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace))
            .Where(found => found >= 0).DefaultIfEmpty(0).Min();
        var from = Math.Max(0, Math.Min(at - (longest / 3), text.Length - longest));
        from = from == 0 ? 0 : text.IndexOf(' ', from) is >= 0 and var space && space < at ? space + 1 : at;
        var to = Math.Min(text.Length, from + longest);
        to = to == text.Length ? to : text.LastIndexOf(' ', to - 1, to - from) is > 0 and var end && end > at ? end : to;
        return $"{(from > 0 ? "…" : "")}{text[from..to].Trim()}{(to < text.Length ? "…" : "")}";
    }
}
