using System.Text;

namespace BotReports.Programmes.Files;

/// <summary>The text of a file, in whichever of the usual encodings it is.</summary>
internal static class ProgrammeText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static ProgrammeText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Null for what is no text.</summary>
    /// <param name="isOld">Whether it is in the encoding of Windows in Western Europe, which nothing in the file says.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, out bool isOld)
    {
        isOld = false;
        var text = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(bytes[3..], out isOld),
            // Without a mark, each second byte of a Western text is zero.
            [not 0, 0, not 0, 0, ..] => Encoding.Unicode.GetString(bytes),
            [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode.GetString(bytes),
            _ => DecodeUtf8(bytes, out isOld),
        };
        return text.Contains('\0', StringComparison.Ordinal) ? null : text;
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, out bool isOld)
    {
        try
        {
            isOld = false;
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            isOld = true;
            return Encoding.GetEncoding(1252).GetString(bytes);
        }
    }
}
