using System.Text;

namespace BotReports.Imports.Files;

/// <summary>The encodings that fonts of the Rich Text Format name by numbers of their own.</summary>
internal static class RtfCharsets
{
    /// <summary>The code page of a font's <c>\fcharset</c>; null for one that says nothing of letters.</summary>
    public static int? CodePageOf(int? charset) => charset switch
    {
        0 => 1252,
        77 => 10000,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => null,
    };

    /// <summary>The encoding of a code page; that of Western Europe for one that is not known.</summary>
    public static Encoding EncodingOf(int page)
    {
        try
        {
            return Encoding.GetEncoding(page);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return Encoding.GetEncoding(1252);
        }
    }
}
