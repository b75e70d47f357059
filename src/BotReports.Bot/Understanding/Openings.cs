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
