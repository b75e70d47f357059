using System.Text.RegularExpressions;

namespace BotReports.Cards;

/// <summary>Plain words as Markdown that shows exactly these words.</summary>
public static partial class MarkdownText
{
    /// <param name="line">One line: line breaks are the caller's affair.</param>
    public static string Escape(string line) => LineStart().Replace(Anywhere().Replace(line, @"\$0"), @"$1\$2");

    // What can begin markup in the middle of a line. Braces and dollars too: Adaptive Cards know {{DATE(…)}} within a text, exporters ${…}.
    [GeneratedRegex(@"[\\`*_\[\]<>{}$~|&#]", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Anywhere();

    // What makes a list, a rule or an underlined heading of a line, "1. a", "- b", "===", but leaves "4.1: theme" and "well-being" alone.
    [GeneratedRegex(@"^(\s*\d*)([-+=]|(?<=\d)[.)](?=\s|$))", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex LineStart();
}
