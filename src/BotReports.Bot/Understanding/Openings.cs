using System.Text.RegularExpressions;
using BotReports.Actions;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Spelling;

namespace BotReports.Bot.Understanding;

/// <summary>The beginnings that tell what a message of any length is: <c>note: …</c>, <c>reply: …</c>, <c>ask 4.1 …</c>. Immutable.</summary>
internal sealed partial class Openings(Vocabulary vocabulary, Func<Programme> programme)
{
    private const char Colon = ':';

    /// <summary>Before a colon; more letters are the beginning of a sentence.</summary>
    private const int LongestName = 80;

    private static readonly char[] Closing = ['.', ',', ';', ')'];

    /// <summary>The colon tells it from an answer that begins with the word.</summary>
    public BotAction? TakeNote(string text) => AfterColon("note-opening", text) is { } words ? new TakeNote(words) : null;

    /// <inheritdoc cref="TakeNote"/>
    public BotAction? Reply(string text) => AfterColon("reply-opening", text) is { } words ? new Reply(Text: words) : null;

    /// <summary>With or without a colon, since what follows begins with the number of a session.</summary>
    public BotAction? AskBack(string text)
    {
        foreach (var word in vocabulary.CommandWords("ask"))
        {
            if (After(word, text) is { } rest
                && Question().Match(rest) is { Success: true } question
                && programme().Recognize(question.Groups["number"].Value.TrimEnd(Closing)) is { } session)
            {
                return new AskBack(session, question.Groups["words"].Value);
            }
        }

        return null;
    }

    /// <summary>All that follows, with or without a colon.</summary>
    public BotAction? Announce(string text) => Following("announce", text) is { Length: > 0 } words ? new Announce(words) : null;

    /// <summary>The number of a session or somebody's name, a colon, and what they are to read.</summary>
    public BotAction? RemindOf(string text) =>
        Following("remind", text) is { } rest
        && rest.IndexOf(Colon, StringComparison.Ordinal) is > 0 and < LongestName and var colon
        && rest[..colon].Trim().TrimStart('@') is { Length: > 0 } to && !to.Contains('\n', StringComparison.Ordinal)
        && rest[(colon + 1)..].Trim() is { Length: > 0 } words
            ? new Announce(words, to)
            : null;

    /// <summary>What follows the words of a command, with or without a colon between them; null where the text begins otherwise.</summary>
    private string? Following(string command, string text) => vocabulary.CommandWords(command)
        .Select(word => After(word, text) ?? (text.IndexOf(Colon, StringComparison.Ordinal) is > 0 and var colon && Folding.Fold(text[..colon]) == word ? text[(colon + 1)..] : null))
        .FirstOrDefault(rest => rest is not null)?.Trim();

    private string? AfterColon(string key, string text) =>
        text.IndexOf(Colon, StringComparison.Ordinal) is > 0 and var colon
        && vocabulary.Means(key, Folding.Fold(text[..colon]))
        && text[(colon + 1)..].Trim() is { Length: > 0 } words
            ? words
            : null;

    /// <summary>What follows words at the beginning of a text, whatever their case and accents; null where it begins otherwise.</summary>
    private static string? After(string folded, string text)
    {
        var end = -1;
        for (var words = folded.Count(letter => letter == ' ') + 1; words > 0; words--)
        {
            end = text.IndexOf(' ', end + 1);
            if (end < 0)
            {
                return null;
            }
        }

        return Folding.Fold(text[..end]) == folded ? text[(end + 1)..] : null;
    }

    [GeneratedRegex(@"\A(?<number>[a-zA-Z0-9][^\s:]*)(?:\s*:)?\s+(?<words>\S(.*\S)?)", RegexOptions.Singleline, RegexTimeout.Milliseconds)]
    private static partial Regex Question();
}
