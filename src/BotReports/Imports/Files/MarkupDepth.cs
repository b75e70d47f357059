namespace BotReports.Imports.Files;

/// <summary>Keeps from the parsers what was made to take all of their time: elements within elements without end, and marks without words.</summary>
internal static class MarkupDepth
{
    private const int Deepest = 500;
    private const int MostMarks = 2_000;

    /// <summary>They end by themselves where the next begins.</summary>
    private static readonly HashSet<string> Open = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "td", "th", "tr", "dt", "dd", "option", "br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base", "embed", "source", "tbody", "thead", "colgroup",
    };

    /// <exception cref="RefusedException">It is nested deeper than any page that people write.</exception>
    public static void CheckHtml(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var end = at + 1;
            while (end < html.Length && end - at < 20 && char.IsAsciiLetterOrDigit(html[end]))
            {
                end++;
            }

            depth += html[at + 1] == '/' ? -1 : end > at + 1 && !Open.Contains(html[(at + 1)..end]) ? 1 : 0;
            depth = Math.Max(0, depth);
            if (depth > Deepest)
            {
                throw new RefusedException(ImportRefusal.Damaged);
            }
        }
    }

    /// <exception cref="RefusedException">It has more marks in a row than any text that people write.</exception>
    public static void CheckMarks(string text)
    {
        var marks = 0;
        foreach (var letter in text)
        {
            marks = char.IsLetterOrDigit(letter) ? 0 : marks + 1;
            if (marks > MostMarks)
            {
                throw new RefusedException(ImportRefusal.Damaged);
            }
        }
    }
}
