namespace BotReports.Bot.Understanding;

/// <summary>What follows the words of an action; empty when nothing does.</summary>
/// <param name="Folded">As words are compared.</param>
/// <param name="Message">The whole message as it was typed.</param>
internal sealed record Argument(string Folded, string Message)
{
    public bool IsEmpty => Folded.Length == 0;

    public int WordCount => IsEmpty ? 0 : Folded.Count(letter => letter == ' ') + 1;

    /// <summary>With the capitals and accents that it was typed with.</summary>
    public string AsTyped =>
        string.Join(' ', Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeLast(WordCount)).Trim('.', '!', '?', '…');
}
