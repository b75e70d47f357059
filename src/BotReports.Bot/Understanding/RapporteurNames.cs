using System.Text.RegularExpressions;
using BotReports.Languages;
using BotReports.Spelling;

namespace BotReports.Bot.Understanding;

/// <summary>Reads the names of people as they are to be printed. What is rather a sentence, a question or a single "no" is no name.</summary>
internal static partial class RapporteurNames
{
    private const int MostNames = 8;
    private const int MostWords = 6;
    private const int Longest = 80;

    // What stands between two names, besides commas and line breaks.
    private static readonly Regex And = new($@"\s+(?:&|{string.Join('|', Phrases.All.Select(phrases => Regex.Escape(phrases.And)))})\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, RegexTimeout.Value);

    private static readonly char[] Separators = ['\n', ',', ';'];

    /// <returns>Null where the text does not consist of names.</returns>
    public static IReadOnlyList<string>? In(string text)
    {
        var names = And.Replace(text, ",").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => name.TrimEnd('.')).ToList();
        return names.Count is > 0 and <= MostNames && names.TrueForAll(IsName) ? names : null;
    }

    private static bool IsName(string name)
    {
        var folded = Folding.Fold(name);
        return name.Length is > 1 and <= Longest
            && Shape().IsMatch(name)
            && name.Split(' ').Length <= MostWords
            && !Vocabulary.All.Means("yes", folded) && !Vocabulary.All.Means("no", folded)
            && name.Split(' ') is var words && IsCapital(words[^1]) && Array.TrueForAll(words, word => IsCapital(word) || Particle().IsMatch(word));
    }

    // Scripts without capitals have names too.
    private static bool IsCapital(string word) => word.Any(letter => char.IsLetter(letter) && !char.IsLower(letter));

    [GeneratedRegex(@"\A[\p{L}\p{M}][\p{L}\p{M}\p{Pd}.’'´ ]*\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\A(?:van|von|de|del|della|da|dos|das|do|di|du|al|el|bin|bint|ibn|ten|ter|le|la|los|las|der|den)\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Particle();
}
