namespace BotReports.Languages;

/// <summary>The beginning of somebody's words, to recognize them by in a receipt.</summary>
public static class Excerpt
{
    private const int Longest = 28;

    /// <returns>One line of at most 29 characters, cut between words where that is possible.</returns>
    public static string Of(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', Longest);
        end = end > Longest / 2 ? end : char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return $"{line[..end].TrimEnd(' ', ',', ';', ':', '–', '-')}…";
    }
}
