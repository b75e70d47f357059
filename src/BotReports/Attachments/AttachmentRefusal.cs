namespace BotReports.Attachments;

/// <summary>Why a file is not kept as a picture or a voice note.</summary>
public enum AttachmentRefusal
{
    /// <summary>It is neither.</summary>
    NotKept,

    /// <summary>A photo in a format that we cannot read, and so cannot rid of what it says of its place and time.</summary>
    Heic,

    /// <summary>It says that it is a picture, and is none that can be read.</summary>
    Damaged,

    /// <summary>A picture of too many bytes.</summary>
    PictureTooLarge,

    /// <summary>A picture of too many pixels.</summary>
    TooManyPixels,

    /// <summary>A voice note of too many bytes.</summary>
    VoiceTooLarge,
}
