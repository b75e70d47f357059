namespace BotReports.Programmes;

/// <summary>A programme as it is written down.</summary>
internal sealed record ProgrammeDocument
{
    public int Schema { get; init; } = ProgrammeJson.CurrentSchema;

    public required string Event { get; init; }

    /// <summary>Wordings by language.</summary>
    public required IReadOnlyDictionary<string, string> Title { get; init; }

    /// <summary>By its IANA name.</summary>
    public required string TimeZone { get; init; }

    public required string Template { get; init; }

    public DateTimeOffset? Deadline { get; init; }

    public IReadOnlyList<string> Participants { get; init; } = [];

    public IReadOnlyList<string> Organizations { get; init; } = [];

    public IReadOnlyList<SessionDocument> Sessions { get; init; } = [];
}
