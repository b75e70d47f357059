using BotReports.Languages;
using BotReports.Spelling;

namespace BotReports.Bot.Understanding;

/// <summary>What somebody typed, without what the channel wraps around it.</summary>
/// <param name="Text">The words, with line breaks as <c>\n</c>; empty when there are none.</param>
/// <param name="IsLiteral">Typed with a leading backslash, which <paramref name="Text"/> has no more: an answer whatever it looks like.</param>
public sealed record TypedWords(string Text, bool IsLiteral = false)
{
    private const char Literal = '\\';

    /// <summary>What is longer, or has several lines, is an answer and no command.</summary>
    private const int LongestCommand = 120;

    private static readonly (char Open, char Close)[] Quotes = [('"', '"'), ('“', '”'), ('«', '»'), ('„', '“'), ('\'', '\''), ('‘', '’')];

    /// <summary>The words as they are compared, see <see cref="Folding"/>; empty where they cannot be a command.</summary>
    public string Folded { get; } = IsLiteral || Text.Length > LongestCommand || Text.Contains('\n') ? "" : Folding.Fold(Text);

    /// <summary>The words inside a pair of quotes around all of them; null when there is none.</summary>
    public string? Unquoted { get; } =
        Text.Length > 2 && Quotes.Any(quote => Text[0] == quote.Open && Text[^1] == quote.Close) ? Text[1..^1].Trim() : null;

    public static TypedWords Of(string text) => text.ReplaceLineEndings("\n").Trim() is [Literal, .. var rest]
        ? new TypedWords(rest.TrimStart(), IsLiteral: true)
        : new TypedWords(text.ReplaceLineEndings("\n").Trim());
}
