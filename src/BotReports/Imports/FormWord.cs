namespace BotReports.Imports;

/// <summary>A word of a text as it is compared, and where it stands.</summary>
/// <param name="Stem">Folded, without the s of a plural, which forms print in brackets as often as not.</param>
/// <param name="End">The character after it in its line.</param>
/// <param name="IsShort">Whether a full stop behind it may stand for the rest of it: "Rec. 1".</param>
internal readonly record struct FormWord(string Stem, int Line, int Start, int End, bool IsShort = false)
{
    /// <summary>Words that are shorter are too often words of their own.</summary>
    private const int ShortestWithASlip = 6;

    private const int ShortestBeginning = 3;

    /// <summary>Whether it is a word of a form: as it stands there, shortened, or with one slip of a finger in it.</summary>
    public bool Is(string word) => Stem == word || (IsShort && Stem.Length >= ShortestBeginning && word.StartsWith(Stem, StringComparison.Ordinal)) || IsOneSlipFrom(word);

    private bool IsOneSlipFrom(string word)
    {
        var (longer, shorter) = word.Length >= Stem.Length ? (word, Stem) : (Stem, word);
        if (shorter.Length < ShortestWithASlip || longer.Length - shorter.Length > 1 || char.IsDigit(word[0]))
        {
            return false;
        }

        var first = 0;
        while (first < shorter.Length && shorter[first] == longer[first])
        {
            first++;
        }

        var left = shorter.AsSpan(first);
        var right = longer.AsSpan(first);
        return longer.Length > shorter.Length ? left.SequenceEqual(right[1..])
            : left.Length == 0 || left[1..].SequenceEqual(right[1..])
            || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]));
    }
}
