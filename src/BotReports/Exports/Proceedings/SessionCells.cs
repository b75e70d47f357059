using System.Globalization;

namespace BotReports.Exports.Proceedings;

/// <summary>What every row says of its session.</summary>
internal sealed class SessionCells(EventContent content)
{
    /// <summary>On every row.</summary>
    public IReadOnlyList<string> Columns { get; } =
    [
        content.Phrases.ColumnReport, content.Phrases.ColumnNumber, content.Phrases.ColumnTheme, content.Phrases.ColumnTrack, content.Phrases.ColumnDay,
        content.Phrases.ColumnStart(content.Event.TimeZone), content.Phrases.ColumnEnd(content.Event.TimeZone), content.Phrases.Room, content.Phrases.Rapporteurs, content.Phrases.ColumnState,
    ];

    /// <summary>Where each session has one row.</summary>
    public IReadOnlyList<string> MoreColumns { get; } =
    [
        content.Phrases.ColumnCancelled, content.Phrases.SubmittedLabel, content.Phrases.ApprovedLabel, content.Phrases.ColumnApprovedBy, content.Phrases.ColumnChanged, content.Phrases.ColumnForm,
    ];

    public IEnumerable<object?> Of(EventSession session) =>
    [
        $"{content.Event.Id}/{session.Session.Number}",
        session.Session.Number,
        session.Session.Theme,
        session.Session.Track,
        session.Session.Start is { } start ? DateOnly.FromDateTime(start.DateTime) : null,
        session.Session.Start?.DateTime,
        session.Session.End?.DateTime,
        session.Session.Room,
        string.Join("; ", session.Rapporteurs) is { Length: > 0 } names ? names : null,
        StandingWords.Of(session.Standing, content.Phrases),
    ];

    public static IEnumerable<object?> MoreOf(EventSession session) =>
    [
        session.Session.Cancelled is true,
        session.Report?.SubmittedAt?.DateTime,
        session.Report?.ApprovedAt?.DateTime,
        session.Report?.ApprovedBy,
        session.Report?.ChangedAt.DateTime,
        session.Report is { Template: var form } ? string.Create(CultureInfo.InvariantCulture, $"{form.Id} {form.Version}") : null,
    ];
}
