namespace BotReports.Exports.Proceedings;

/// <summary>What goes into the files of an event, as an organizer chooses. A quote that may not go out never does.</summary>
public sealed record EventFileOptions
{
    public static EventFileOptions Default { get; } = new();

    /// <summary>Only reports that an organizer has approved as they are now; else all, with their states.</summary>
    public bool IsApprovedOnly { get; init; }

    /// <summary>Whether answers beyond the form's limits are there.</summary>
    public bool HasExtras { get; init; } = true;

    /// <summary>Whether it is said which breakout group an answer was taken from.</summary>
    public bool HasOrigins { get; init; }
}
