namespace BotReports.Exports;

/// <summary>The session reported on; of one that the programme has dropped only the number is known.</summary>
public sealed record ExportedSession(string Number)
{
    public string? Theme { get; init; }

    /// <summary>In the export of a breakout group the group: "Asia group".</summary>
    public string? Group { get; init; }

    public DateTimeOffset? Start { get; init; }

    public DateTimeOffset? End { get; init; }

    public string? Room { get; init; }

    /// <summary>What the programme files it under, in its own words.</summary>
    public string? Track { get; init; }

    /// <summary>True for a session that did not take place; left out for any other.</summary>
    public bool? Cancelled { get; init; }
}
