using System.Text;
using UtfUnknown;

namespace BotReports.Imports.Files;

/// <summary>The lines of a text file, in whichever of the usual encodings it is.</summary>
internal static class PlainText
{
    /// <summary>From this share of its lines on, a text counts as quoted in a mail.</summary>
    private const double MostlyQuoted = 0.6;

    private const int MostQuotes = 10;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Those of older editors in which people write who come to a conference; a guess beyond them is more often wrong than right.</summary>
    private static readonly string[] OlderEncodings = ["windows-1252", "windows-1250", "windows-1251", "windows-1256", "iso-8859-2", "iso-8859-5", "iso-8859-6", "koi8-r"];

    static PlainText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="RefusedException">It is no text, or has too much.</exception>
    public static FilledForm Read(ReadOnlyMemory<byte> bytes, ImportLimits limits) => Read(IsText(bytes.Span) ? Decode(bytes.Span) : throw new RefusedException(ImportRefusal.WrongType), limits);

    /// <exception cref="RefusedException">It has too much.</exception>
    public static FilledForm Read(string text, ImportLimits limits) => text.Length > limits.Characters || LinesIn(text) > limits.Lines
        ? throw new RefusedException(ImportRefusal.TooLong)
        : FilledForm.Of(Unquoted(text));

    /// <summary>A text has no zero bytes, unless each letter of it has two. A program or a picture that was renamed has.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes) => !bytes.Contains((byte)0) || !Decode(bytes).Contains('\0');

    /// <summary>Soft hyphens say where a word may be broken, and are no letters of it.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => Decode(bytes, out _);

    /// <inheritdoc cref="Decode(ReadOnlySpan{byte})"/>
    /// <param name="isOld">Whether its encoding had to be guessed, since it is an older one that nothing in the text names.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, out bool isOld) => DecodeAll(bytes, out isOld).Replace("\u00AD", "", StringComparison.Ordinal);

    private static string DecodeAll(ReadOnlySpan<byte> bytes, out bool isOld)
    {
        isOld = false;
        switch (bytes)
        {
            case [0xFF, 0xFE, ..]:
                return Encoding.Unicode.GetString(bytes[2..]);
            case [0xFE, 0xFF, ..]:
                return Encoding.BigEndianUnicode.GetString(bytes[2..]);
            case [not 0, 0, not 0, 0, ..]:
                // Without a mark, each second byte of a Western text is zero.
                return Encoding.Unicode.GetString(bytes);
            case [0, not 0, 0, not 0, ..]:
                return Encoding.BigEndianUnicode.GetString(bytes);
        }

        try
        {
            return Utf8.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            isOld = true;
            return Older(bytes).GetString(bytes);
        }
    }

    /// <summary>An older editor's file: what its bytes mean is guessed by how often each stands there.</summary>
    private static Encoding Older(ReadOnlySpan<byte> bytes)
    {
        var guessed = CharsetDetector.DetectFromBytes(bytes.ToArray()).Details?
            .FirstOrDefault(detail => OlderEncodings.Contains(detail.Encoding?.WebName, StringComparer.OrdinalIgnoreCase));
        return guessed?.Encoding ?? Encoding.GetEncoding(1252);
    }

    /// <summary>At least as many as the text is split into.</summary>
    private static int LinesIn(string text) => text.AsSpan().Count('\n') + text.AsSpan().Count('\r') + text.AsSpan().Count('\f') + text.AsSpan().Count('\u0085') + text.AsSpan().Count('\u2028') + text.AsSpan().Count('\u2029');

    /// <summary>A form that went through mails without the marks that each of them has put before its lines.</summary>
    private static string Unquoted(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var level = 0; level < MostQuotes && lines.Count(IsQuoted) > lines.Count(line => !string.IsNullOrWhiteSpace(line)) * MostlyQuoted; level++)
        {
            lines = [.. lines.Select(line => IsQuoted(line) ? Unquote(line) : line)];
        }

        return string.Join('\n', lines);
    }

    private static bool IsQuoted(string line) => line.AsSpan().TrimStart() is ['>', ..];

    private static string Unquote(string line)
    {
        var words = line.AsSpan().TrimStart()[1..];
        return (words is [' ', ..] ? words[1..] : words).ToString();
    }
}
