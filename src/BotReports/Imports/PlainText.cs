using System.Text;

namespace BotReports.Imports;

/// <summary>The lines of a text file, in whichever of the usual encodings it is.</summary>
internal static class PlainText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ImportFile Read(ReadOnlyMemory<byte> bytes, ImportLimits limits)
    {
        var text = Decode(bytes.Span);

        // A text has no zero bytes. A program or a picture that was renamed has.
        return text.Contains('\0') ? ImportFile.Refuse(ImportRefusal.WrongType)
            : text.Length > limits.Characters || LinesIn(text) > limits.Lines ? ImportFile.Refuse(ImportRefusal.TooLong)
            : ImportFile.Of(FilledForm.Of(text));
    }

    /// <summary>At least as many as the text is split into.</summary>
    private static int LinesIn(string text) => text.AsSpan().Count('\n') + text.AsSpan().Count('\r') + text.AsSpan().Count('\f') + text.AsSpan().Count('\u0085') + text.AsSpan().Count('\u2028') + text.AsSpan().Count('\u2029');

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        try
        {
            return Utf8.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            // An older editor's file: every byte is a letter there.
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
