using BotReports.Reports;

namespace BotReports.Attachments;

/// <summary>Makes of a file that somebody sent what is kept of it.</summary>
public static class AttachmentReader
{
    private static readonly string[] PictureEndings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".heif", ".avif", ".bmp", ".tif", ".tiff"];

    private static readonly string[] VoiceEndings = [".m4a", ".mp3", ".ogg", ".oga", ".opus", ".wav", ".aac", ".amr", ".flac", ".caf", ".weba"];

    /// <summary>Whether a file says that it is a picture or a voice note, by its name or its media type.</summary>
    public static bool Claims(string name, string? mediaType) => ClaimsPicture(name, mediaType) || IsType(mediaType, "audio/") || Ends(name, VoiceEndings);

    /// <param name="name">The file's name.</param>
    /// <param name="mediaType">What its sender says that it is; null where they say nothing. It decides nothing but how a refusal is worded.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="limits">How large it may be.</param>
    public static AttachmentReading Read(string name, string? mediaType, ReadOnlyMemory<byte> bytes, AttachmentLimits limits)
    {
        if (FileSignature.PictureOf(bytes.Span) is { } picture)
        {
            return bytes.Length > limits.PictureBytes ? AttachmentReading.Refuse(AttachmentRefusal.PictureTooLarge) : PictureReader.Read(bytes, picture, limits);
        }

        if (FileSignature.IsHeic(bytes.Span))
        {
            return AttachmentReading.Refuse(AttachmentRefusal.Heic);
        }

        if (FileSignature.VoiceOf(bytes.Span) is { } voice)
        {
            return bytes.Length > limits.VoiceBytes
                ? AttachmentReading.Refuse(AttachmentRefusal.VoiceTooLarge)
                : AttachmentReading.Of(new AttachmentContent(AttachmentKind.VoiceNote, voice, bytes));
        }

        return AttachmentReading.Refuse(ClaimsPicture(name, mediaType) ? AttachmentRefusal.Damaged : AttachmentRefusal.NotKept);
    }

    /// <summary>Whether a file says that it is a picture, by its name or its media type.</summary>
    public static bool ClaimsPicture(string name, string? mediaType) => IsType(mediaType, "image/") || Ends(name, PictureEndings);

    private static bool IsType(string? mediaType, string kind) => mediaType?.StartsWith(kind, StringComparison.OrdinalIgnoreCase) is true;

    private static bool Ends(string name, string[] endings) => endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
