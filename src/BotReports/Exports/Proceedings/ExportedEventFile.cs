namespace BotReports.Exports.Proceedings;

/// <summary>All reports of an event for other programs: <c>event.json</c>. README.md beside this file documents it.</summary>
internal sealed record ExportedEventFile(ExportedEvent Event, IReadOnlyList<ExportedEventSession> Sessions)
{
    /// <summary>Goes up when something that is there today changes its meaning or goes; additions leave it.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>When it was put together.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The language of all that is the form's, as a two-letter code.</summary>
    public required string Language { get; init; }

    /// <summary>Whether only approved reports are in it.</summary>
    public required bool ApprovedOnly { get; init; }

    /// <summary>Whether answers beyond the form's limits are in it.</summary>
    public required bool Extras { get; init; }

    /// <summary>Whether it says which breakout group an answer was taken from.</summary>
    public required bool Origins { get; init; }

    /// <summary>Which part of the event it is, from 1.</summary>
    public required int Part { get; init; }

    public required int Parts { get; init; }
}
