using System.Globalization;

namespace BotReports.Exports;

/// <summary>
/// Cuts very long words, such as an address that was run together, into pieces between which a word processor may break the line. LibreOffice 7.4 never
/// ends laying out a field in a list whose word is longer than a line.
/// </summary>
internal static class WordPieces
{
    /// <summary>The longest words that people write fit into a line.</summary>
    private const int LongestWord = 60;

    private const int Piece = 40;

    /// <summary>The words as they are, in one piece for most texts; put together again they are the same.</summary>
    public static IEnumerable<string> Of(string words)
    {
        var (start, length, letters) = (0, 0, 0);
        var enumerator = StringInfo.GetTextElementEnumerator(words);
        var longWords = LongWords(words);
        while (enumerator.MoveNext())
        {
            var isBetween = char.IsWhiteSpace(words[enumerator.ElementIndex]);
            if (!isBetween && letters > 0 && letters % Piece == 0 && longWords.Contains(enumerator.ElementIndex - length))
            {
                yield return words[start..enumerator.ElementIndex];
                start = enumerator.ElementIndex;
            }

            (letters, length) = isBetween ? (0, 0) : (letters + 1, length + enumerator.GetTextElement().Length);
        }

        yield return words[start..];
    }

    /// <summary>Where they begin.</summary>
    private static HashSet<int> LongWords(string words)
    {
        var found = new HashSet<int>();
        var start = 0;
        for (var index = 0; index <= words.Length; index++)
        {
            if (index == words.Length || char.IsWhiteSpace(words[index]))
            {
                if (index - start > LongestWord)
                {
                    found.Add(start);
                }

                start = index + 1;
            }
        }

        return found;
    }
}
