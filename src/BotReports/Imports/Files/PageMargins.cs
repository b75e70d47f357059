namespace BotReports.Imports.Files;

/// <summary>What stands at the top and the bottom of each page.</summary>
internal static class PageMargins
{
    private const int FewestWords = 4;

    /// <summary>Whether words are more than a document's name or a number.</summary>
    public static bool IsMore(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter)) >= FewestWords;
}
