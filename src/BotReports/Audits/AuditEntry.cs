namespace BotReports.Audits;

/// <summary>That an organizer or a chair has read or decided something. Holds no words of anybody.</summary>
/// <param name="By">The person's id.</param>
/// <param name="Name">What the person was called then.</param>
/// <param name="About">The number of a session or of a track, or the id of another person; null where it is about the whole event.</param>
public sealed record AuditEntry(DateTimeOffset At, string By, string Name, AuditedAct Act, string? About)
{
    /// <summary>The newest version of this document's shape that this program knows.</summary>
    internal const int CurrentSchema = 1;

    /// <summary>The version of the document's shape.</summary>
    public int Schema { get; init; } = CurrentSchema;
}
