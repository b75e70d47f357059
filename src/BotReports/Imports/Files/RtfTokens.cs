using System.Globalization;

namespace BotReports.Imports.Files;

/// <summary>Takes a document in the Rich Text Format apart, as its specification 1.9.1 says.</summary>
/// <param name="bytes">The whole document.</param>
internal sealed class RtfTokens(ReadOnlyMemory<byte> bytes)
{
    private const int LongestWord = 32;

    private int _next;

    /// <summary>Null at the end.</summary>
    public RtfToken? Read()
    {
        var span = bytes.Span;
        while (_next < span.Length)
        {
            var letter = span[_next++];
            switch (letter)
            {
                case (byte)'{':
                    return new RtfToken(RtfTokenKind.GroupStart);
                case (byte)'}':
                    return new RtfToken(RtfTokenKind.GroupEnd);
                case (byte)'\\':
                    return ReadControl(span);
                case (byte)'\r' or (byte)'\n' or 0:
                    // Line breaks of the file are none of the document.
                    continue;
                default:
                    return new RtfToken(RtfTokenKind.Letter, Number: letter);
            }
        }

        return null;
    }

    /// <summary>Passes over bytes that are no text.</summary>
    public void Skip(int count) => _next = Math.Min(bytes.Length, _next + Math.Max(0, count));

    private RtfToken? ReadControl(ReadOnlySpan<byte> span)
    {
        if (_next >= span.Length)
        {
            return null;
        }

        if (!char.IsAsciiLetter((char)span[_next]))
        {
            var sign = (char)span[_next++];
            if (sign != '\'')
            {
                return new RtfToken(RtfTokenKind.Control, sign is '\r' or '\n' ? "par" : sign.ToString());
            }

            var digits = _next + 2 <= span.Length ? System.Text.Encoding.ASCII.GetString(span.Slice(_next, 2)) : "";
            _next = Math.Min(span.Length, _next + 2);
            return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? new RtfToken(RtfTokenKind.Letter, Number: value) : new RtfToken(RtfTokenKind.Control);
        }

        var start = _next;
        while (_next < span.Length && _next - start < LongestWord && char.IsAsciiLetter((char)span[_next]))
        {
            _next++;
        }

        var word = System.Text.Encoding.ASCII.GetString(span[start.._next]);
        start = _next;
        if (_next < span.Length && span[_next] == (byte)'-')
        {
            _next++;
        }

        while (_next < span.Length && _next - start < 10 && char.IsAsciiDigit((char)span[_next]))
        {
            _next++;
        }

        var number = int.TryParse(span[start.._next], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) ? parsed : (int?)null;
        if (_next < span.Length && span[_next] == (byte)' ')
        {
            _next++;
        }

        return new RtfToken(RtfTokenKind.Control, word, number);
    }
}
