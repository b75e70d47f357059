namespace BotReports.Spelling;

/// <summary>Words that are a slip of the finger away from others.</summary>
public static class Mistyping
{
    /// <summary>A shorter word is one letter away from too many others; where it lacks one of four, at least its first is right.</summary>
    private const int Shortest = 4;

    /// <summary>From this length on, two mistakes still leave a word that one recognizes.</summary>
    private const int Long = 8;

    /// <summary>Whether folded words may be a typing mistake for a word.</summary>
    public static bool IsOf(string folded, string word) =>
        word.Length >= Shortest
        && (folded.Length >= Shortest || folded.StartsWith(word[0]))
        && word.Count(letter => letter == ' ') is var spaces and <= 1
        && folded.Count(letter => letter == ' ') == spaces
        && Math.Abs(folded.Length - word.Length) <= 2
        && EditDistance.Between(folded, word) <= (word.Length >= Long ? 2 : 1);
}
