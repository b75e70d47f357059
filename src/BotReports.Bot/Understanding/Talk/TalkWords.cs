using System.Globalization;
using System.Text;
using BotReports.Languages;
using BotReports.Spelling;

namespace BotReports.Bot.Understanding.Talk;

/// <summary>A message as talk is looked for in it: its words, and what the signs around them say.</summary>
/// <param name="Words">Folded, cut at apostrophes and hyphens, without signs and links. Only the first are there of a long message.</param>
internal sealed record TalkWords(IReadOnlyList<string> Words)
{
    /// <summary>What has more words is an answer, whatever they are.</summary>
    public const int Most = 40;

    /// <summary>What is longer than that many words can be is not looked at, apart from a link.</summary>
    private const int LongestText = 400;

    private const int LongestLink = 2_000;

    private static readonly string[] Quotes = ["\"", "“", "„", "«", "‘"];

    public bool IsTooLong { get; private init; }

    public bool HasLink { get; private init; }

    /// <summary>Whether it begins with a quotation mark that has words behind it: the words of somebody else, or marked as an answer.</summary>
    public bool IsQuotation { get; private init; }

    /// <summary>Whether there is a picture such as a thumb.</summary>
    public bool HasPicture { get; private init; }

    public bool EndsAsQuestion { get; private init; }

    /// <summary>Whether its only signs are the two strokes of "the same as above".</summary>
    public bool IsDitto { get; private init; }

    /// <summary>Whether it begins as a numbered item does, <c>I.</c> or <c>2)</c>, whose number is no word of it.</summary>
    public bool IsNumbered { get; private init; }

    public static TalkWords Of(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > LongestText && (trimmed.Length > LongestLink || !IsLink(trimmed)))
        {
            return new TalkWords([]) { IsTooLong = true };
        }

        var parts = trimmed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var words = Split(string.Join(' ', parts.Where(part => !IsLink(part))));
        return new TalkWords(words)
        {
            IsTooLong = words.Count > Most,
            HasLink = Array.Exists(parts, IsLink),
            IsQuotation = words.Count > 0 && Array.Exists(Quotes, quote => trimmed.StartsWith(quote, StringComparison.Ordinal)),
            HasPicture = trimmed.EnumerateRunes().Any(rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate),
            EndsAsQuestion = trimmed.TrimEnd('!', '.', '…', ' ').EndsWith('?'),
            IsDitto = trimmed is "\"" or "\"\"" or "''" or "”" or "〃" or "“" or "-\"-" or "″",
            IsNumbered = parts is [{ Length: <= 4 } number, _, ..] && number[^1] is '.' or ')' && words.Count > 1,
        };
    }

    /// <summary>The words of a text: letters, and digits with the points between them.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var folded = Folding.Fold(text);
        for (var i = 0; i < folded.Length && words.Count <= Most; i++)
        {
            if (char.IsLetterOrDigit(folded[i]) || (folded[i] == '.' && IsDigit(folded, i - 1) && IsDigit(folded, i + 1)))
            {
                word.Append(folded[i]);
            }
            else
            {
                End(word, words);
            }
        }

        End(word, words);
        return words;
    }

    private static void End(StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
        {
            words.Add(Shortened(word.ToString()));
            word.Clear();
        }
    }

    /// <summary>"Okkkk" is "ok".</summary>
    private static string Shortened(string word)
    {
        var shortened = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var end = i;
            while (end < word.Length && word[end] == word[i])
            {
                end++;
            }

            shortened.Append(word[i], char.IsLetter(word[i]) && end - i > 2 ? 1 : end - i);
            i = end;
        }

        return shortened.ToString();
    }

    private static bool IsDigit(string text, int index) => index >= 0 && index < text.Length && char.IsAsciiDigit(text[index]);

    private static bool IsLink(string part) =>
        part.Length > 5 && !part.Any(char.IsWhiteSpace)
        && (part.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || part.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || part.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || part.StartsWith("<http", StringComparison.OrdinalIgnoreCase));
}
