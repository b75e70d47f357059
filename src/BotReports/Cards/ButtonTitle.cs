namespace BotReports.Cards;

/// <summary>Makes a button's title of words that may be long.</summary>
public static class ButtonTitle
{
    private const int Longest = 40;

    /// <returns>At most 40 characters: whole, or cut with an ellipsis at the end.</returns>
    public static string Of(string words) => words.Length <= Longest ? words : $"{words[..(Longest - 1)].TrimEnd()}…";
}
