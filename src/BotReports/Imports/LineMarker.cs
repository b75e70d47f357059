using System.Globalization;
using System.Text.RegularExpressions;

namespace BotReports.Imports;

/// <summary>The bullet, number or letter at the beginning of a line.</summary>
/// <param name="Number">The number, or a letter's place in the alphabet; null for a bullet or none.</param>
/// <param name="End">The character of the line where its words begin.</param>
internal readonly partial record struct LineMarker(MarkerKind Kind, int? Number, int End)
{
    public static LineMarker At(string line, int offset)
    {
        var match = Marker().Match(line, offset, Math.Min(line.Length - offset, 64));
        if (!match.Success)
        {
            return new LineMarker(MarkerKind.None, null, offset);
        }

        var end = match.Index + match.Length;
        return match.Groups["number"] is { Success: true } number ? new LineMarker(MarkerKind.Number, int.Parse(number.ValueSpan, CultureInfo.InvariantCulture), end)
            : match.Groups["roman"] is { Success: true } roman ? new LineMarker(MarkerKind.Roman, Roman(roman.ValueSpan), end)
            : match.Groups["letter"] is { Success: true } letter ? new LineMarker(MarkerKind.Letter, letter.ValueSpan[0] - 'a' + 1, end)
            : new LineMarker(MarkerKind.Bullet, null, end);
    }

    private static int Roman(ReadOnlySpan<char> digits)
    {
        var number = 0;
        for (var index = 0; index < digits.Length; index++)
        {
            var value = Roman(digits[index]);
            number += index + 1 < digits.Length && Roman(digits[index + 1]) > value ? -value : value;
        }

        return number;
    }

    private static int Roman(char digit) => digit switch { 'x' => 10, 'v' => 5, _ => 1 };

    // Bullets of word processors are in the private use area once they are text. A dash is a bullet only with a space behind it, and an o, which is one in
    // Word's lists, only with more room than there is between words.
    [GeneratedRegex(@"\G[\s#_>|]{0,12}(\*\*)?((?<number>[0-9]{1,2})([.)](?=\s|\*|$)|-(?=\s))|\((?<number>[0-9]{1,2})\)(?=\s|$)|(?<roman>[ivx]{2,5}|i)[.)](?=\s|$)|(?<letter>[a-z])[.)](?=\s|$)|\((?<letter>[a-z])\)(?=\s)"
        + @"|[•●▪◦‣·∙⁃○■▫►▶▸➢➤❖✓✔→\uE000-\uF8FF]|[-–—‑‐−*+»](?=\s|$)|o(?=\t|\s\s))\s*", RegexOptions.ExplicitCapture, RegexTimeout.Milliseconds)]
    private static partial Regex Marker();
}
