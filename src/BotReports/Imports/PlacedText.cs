using System.Text.RegularExpressions;

namespace BotReports.Imports;

/// <summary>
/// Words of a document that says itself which question they answer. In a text they stand between the characters that are made for
/// the head, the beginning and the end of a text, which no document can hold and nobody types.
/// </summary>
/// <param name="Field">The question's <see cref="Reports.FieldPath"/>, within a group with a repetition's place; empty for what answers none. Nothing about it is known to be true.</param>
/// <param name="Text">The words with their line breaks.</param>
internal sealed partial record PlacedText(string Field, string Text)
{
    private const char Head = '\u0001';
    private const char Beginning = '\u0002';
    private const char End = '\u0003';

    /// <summary>A text's parts in their order: such words, or what stands between them as it is.</summary>
    public static IEnumerable<(PlacedText? Placed, string Between)> In(string text)
    {
        var start = 0;
        foreach (Match match in Shape().Matches(text))
        {
            if (match.Index > start)
            {
                yield return (null, text[start..(text[match.Index - 1] == '\n' ? match.Index - 1 : match.Index)]);
            }

            yield return (new PlacedText(match.Groups["field"].Value, match.Groups["text"].Value), "");
            start = match.Index + match.Length;
        }

        if (start < text.Length || start == 0)
        {
            yield return (null, text[start..]);
        }
    }

    /// <summary>The words alone, wherever they belong.</summary>
    public static string Without(string text) => Shape().Replace(text, "${text}${line}");

    // The space is for who sees the text as it is.
    public override string ToString() => $"{Head}{Field}{Beginning} {Text}{End}";

    [GeneratedRegex("\u0001(?<field>[^\u0001-\u0003\n]{0,200})\u0002 (?<text>[^\u0001-\u0003]*)\u0003(?<line>\n?)", RegexOptions.ExplicitCapture, RegexTimeout.Milliseconds)]
    private static partial Regex Shape();
}
