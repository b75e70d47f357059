using System.Text;

namespace BotReports.Attachments;

/// <summary>Tells what a file is by its first bytes. What its name or its sender says of it is not relied on.</summary>
internal static class FileSignature
{
    /// <summary>How far into a film its kinds of track are looked for.</summary>
    private const int Searched = 1 << 20;

    private static readonly string[] StillBrands = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif", "avis"];

    private static readonly string[] VideoCodecs = ["V_VP8", "V_VP9", "V_AV1", "V_MPEG"];

    /// <summary>The media type of a picture that we can read; null for what is none.</summary>
    public static string? PictureOf(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? "image/png"
        : file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8) ? "image/gif"
        : IsRiff(file, "WEBP"u8) ? "image/webp"
        : null;

    /// <summary>Whether it is a photo in a format that we cannot read: HEIC, as iPhones take them, or AVIF.</summary>
    public static bool IsHeic(ReadOnlySpan<byte> file) => BrandOf(file) is { } brand && StillBrands.Contains(brand);

    /// <summary>The media type of a recording without pictures; null for what is none.</summary>
    public static string? VoiceOf(ReadOnlySpan<byte> file) =>
        file.StartsWith("ID3"u8) ? "audio/mpeg"
        : file.StartsWith("OggS"u8) ? "audio/ogg"
        : file.StartsWith("fLaC"u8) ? "audio/flac"
        : file.StartsWith("#!AMR"u8) ? "audio/amr"
        : file.StartsWith("caff"u8) ? "audio/x-caf"
        : IsRiff(file, "WAVE"u8) ? "audio/wav"
        : file.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]) ? (HasFilm(file) ? null : "audio/webm")
        : BrandOf(file) is { } brand && !StillBrands.Contains(brand) ? (HasFilm(file) ? null : "audio/mp4")
        : file is [0xFF, 0xF1 or 0xF9, ..] ? "audio/aac"
        : file is [0xFF, 0xFB or 0xF3 or 0xF2, ..] ? "audio/mpeg"
        : null;

    private static bool IsRiff(ReadOnlySpan<byte> file, ReadOnlySpan<byte> kind) => file.Length >= 12 && file.StartsWith("RIFF"u8) && file[8..12].SequenceEqual(kind);

    /// <summary>The brand of an MP4 file or one of its relatives.</summary>
    private static string? BrandOf(ReadOnlySpan<byte> file) => file.Length >= 12 && file[4..8].SequenceEqual("ftyp"u8) ? Encoding.Latin1.GetString(file[8..12]) : null;

    /// <summary>Whether a container has a track of moving pictures. An MP4 file may say so at its end.</summary>
    private static bool HasFilm(ReadOnlySpan<byte> file)
    {
        var head = file[..Math.Min(file.Length, Searched)];
        var tail = file[Math.Max(0, file.Length - Searched)..];
        foreach (var codec in VideoCodecs)
        {
            if (head.IndexOf(Encoding.ASCII.GetBytes(codec)) >= 0)
            {
                return true;
            }
        }

        return HasVideoHandler(head) || HasVideoHandler(tail);
    }

    // "hdlr", four bytes of version, four of nothing, then the kind of track.
    private static bool HasVideoHandler(ReadOnlySpan<byte> part)
    {
        for (var rest = part; rest.IndexOf("hdlr"u8) is >= 0 and var at; rest = rest[(at + 4)..])
        {
            if (rest.Length >= at + 16 && rest[(at + 12)..(at + 16)].SequenceEqual("vide"u8))
            {
                return true;
            }
        }

        return false;
    }
}
