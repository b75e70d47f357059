namespace BotReports.Exports;

/// <summary>How much of a report an export shows, which depends on whom it is for.</summary>
/// <param name="ShowsWithheld">Whether quotes that may not go out are there and say so, with the notes and the names of the voice notes.</param>
internal sealed record ExportScope(bool ShowsWithheld)
{
    public static ExportScope ForRapporteurs { get; } = new(ShowsWithheld: true);

    public static ExportScope ForOrganizers { get; } = new(ShowsWithheld: false);

    /// <summary>Whether answers beyond the form's limits are shown.</summary>
    public bool HasExtras { get; init; } = true;

    /// <summary>Whether it is said which breakout group an answer was taken from.</summary>
    public bool HasOrigins { get; init; } = true;

    /// <summary>Whether the words have the first words of what they refer to after them.</summary>
    public bool HasReferences { get; init; } = true;

    /// <summary>Whether each answer has its id.</summary>
    public bool HasIds { get; init; }
}
