using System.Globalization;
using System.Text;
using BotReports.Languages;

namespace BotReports.Spelling;

/// <summary>Brings words to the form in which they are compared, so that case, accents and a closing full stop never matter.</summary>
public static class Folding
{
    private static readonly char[] Closing = ['.', '!', '?', '…', '¡', '¿', ' '];

    /// <summary>Lower case, no accents, single spaces, no punctuation at either end.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in Characters(text).Normalize(NormalizationForm.FormD))
        {
            if (char.IsWhiteSpace(letter))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                folded.Append(letter is '’' ? '\'' : char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString().Trim(Closing);
    }

    // Half a surrogate pair, or a number that stands for no character, cannot be normalized; a message may have them all the same.
    private static string Characters(string text)
    {
        var characters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if ((rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF))
            {
                characters.Append(rune);
            }
        }

        return characters.ToString();
    }
}
