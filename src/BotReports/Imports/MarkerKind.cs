namespace BotReports.Imports;

/// <summary>What a line begins with to say that it is one of several.</summary>
internal enum MarkerKind
{
    None,
    Bullet,
    Number,
    Letter,

    /// <summary>i., ii., iii.</summary>
    Roman,
}
