namespace BotReports.Attachments;

/// <summary>How large pictures and voice notes may be, and how many a report keeps.</summary>
public sealed record AttachmentLimits
{
    /// <summary>A picture as it is sent, in bytes.</summary>
    public int PictureBytes { get; init; } = 15_000_000;

    /// <summary>Its width times its height. While it is read, each pixel takes some four to ten bytes of memory.</summary>
    public int Pixels { get; init; } = 50_000_000;

    /// <summary>The longer side of a picture as it is kept, in pixels; a larger one is made smaller.</summary>
    public int Side { get; init; } = 2_000;

    /// <summary>A voice note, in bytes.</summary>
    public int VoiceBytes { get; init; } = 15_000_000;

    /// <summary>Pictures and voice notes with one answer, or waiting beside one question.</summary>
    public int PerAnswer { get; init; } = 6;

    /// <summary>Pictures and voice notes in one report.</summary>
    public int PerReport { get; init; } = 60;
}
