namespace BotReports.Programmes.Files;

/// <summary>Where the end of a session is from.</summary>
public enum EndSource
{
    /// <summary>The file gives it, or how long the session lasts.</summary>
    File,

    /// <summary>It is when the next session of the room begins.</summary>
    NextInRoom,

    /// <summary>It is as long after the start as somebody said.</summary>
    Said,

    /// <summary>It is not known.</summary>
    Unknown,
}
