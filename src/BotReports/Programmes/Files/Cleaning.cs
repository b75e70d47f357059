using System.Globalization;
using System.Net;
using System.Text;

namespace BotReports.Programmes.Files;

/// <summary>Brings the words of a file to one line of plain text.</summary>
internal static class Cleaning
{
    public const int Title = 1_000;
    public const int Line = 200;

    /// <summary>Single spaces, no control characters, entities of HTML resolved, and no longer than a programme can hold; null for nothing.</summary>
    public static string? Clean(string? text, int longest = Line)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        // What is cut off here could not be shown either; a text that is far too long is not decoded in vain.
        var head = text.Length > longest * 8 ? text[..(longest * 8)] : text;
        var plain = head.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(head) : head;
        var clean = new StringBuilder(plain.Length);
        foreach (var rune in plain.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || rune.Value is 0x0B)
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse) && rune != Rune.ReplacementChar)
            {
                clean.Append(rune);
            }
        }

        var line = clean.ToString().Trim();
        return line.Length == 0 ? null : line.Length <= longest ? line : $"{line[..(longest - 1)].TrimEnd()}…";
    }
}
