namespace BotReports.Exports;

/// <summary>
/// A report laid along its form in one language: what all exports are made of, and, written down by <see cref="JsonExport"/>, a shape
/// that other programs may rely on. Names are in camel case, what is not known is left out, times are on the event's clock.
/// For the report's own rapporteurs a withheld quote is in it and says so; for everybody else it is left out, and the notes and voice notes too.
/// The name of somebody who has not approved is never in it.
/// </summary>
public sealed record ExportedReport(ExportedEvent Event, ExportedSession Session, ExportedTemplate Template)
{
    /// <summary>Goes up when something that is there today changes its meaning or goes; additions leave it.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>The language of all that is the form's, as a two-letter code. Answers are in whatever language they were given in.</summary>
    public required string Language { get; init; }

    /// <summary><c>draft</c> or <c>submitted</c>.</summary>
    public required string State { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>When an organizer approved it; left out of a report that nobody has approved.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>What that organizer is called.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>When an answer changed after the approval; left out where none has.</summary>
    public DateTimeOffset? AmendedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>The names as they are to be printed.</summary>
    public IReadOnlyList<string> Rapporteurs { get; init; } = [];

    public IReadOnlyList<ExportedSection> Sections { get; init; } = [];

    /// <summary>Pictures and voice notes that belong to no question; null for none.</summary>
    public IReadOnlyList<ExportedAttachment>? Attachments { get; init; }

    /// <summary>What the rapporteurs sent while no question was open.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
