namespace BotReports.Languages;

/// <summary>The beginning of somebody's words, to recognize them by in a receipt.</summary>
public static class Excerpt
{
    private const int Longest = 28;

    /// <returns>One line, cut between words where that is possible, with an ellipsis where it was cut.</returns>
    public static string Of(string words, int longest = Longest)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', longest);
        end = end > longest / 2 ? end : char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest;
        return $"{line[..end].TrimEnd(' ', ',', ';', ':', '–', '-', '/')}…";
    }
}
