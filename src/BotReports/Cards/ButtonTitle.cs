namespace BotReports.Cards;

/// <summary>Makes a button's title of words that may be long.</summary>
public static class ButtonTitle
{
    private const int Longest = 40;

    /// <returns>At most 40 characters: whole, or cut with an ellipsis at the end.</returns>
    public static string Of(string words)
    {
        if (words.Length <= Longest)
        {
            return words;
        }

        // Half of a letter would be shown as none.
        var end = char.IsHighSurrogate(words[Longest - 2]) ? Longest - 2 : Longest - 1;
        return $"{words[..end].TrimEnd()}…";
    }
}
