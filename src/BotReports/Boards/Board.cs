using System.Globalization;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;

namespace BotReports.Boards;

/// <summary>Where the reports on all sessions stand, for the screen in the organizers' room: a pure function of the programme, the reports and the clock. Immutable.</summary>
public sealed record Board(string Title, IReadOnlyList<BoardDay> Days)
{
    /// <summary>What somebody should look after, in the order of the sessions.</summary>
    public IEnumerable<BoardRow> Problems => Rows.Where(row => row.IsProblem);

    public IEnumerable<BoardRow> Rows => Days.SelectMany(day => day.Rows);

    /// <param name="conference">The event.</param>
    /// <param name="reports">The reports of its sessions.</param>
    /// <param name="unreadable">The sessions whose report cannot be read.</param>
    /// <param name="now">The time.</param>
    /// <param name="phrases">The board's language.</param>
    public static Board Of(Conference conference, IReadOnlyList<Report> reports, IEnumerable<SessionNumber> unreadable, DateTimeOffset now, Phrases phrases)
    {
        var damaged = unreadable.ToHashSet();
        var bySession = reports.Where(report => report.Id.Group is null).ToDictionary(report => report.Id.Session);
        var days = conference.Programme.Sessions
            .GroupBy(session => DateOnly.FromDateTime(conference.Local(session.Start).DateTime))
            .OrderBy(day => day.Key)
            .Select(day => new BoardDay(
                phrases.DayOfYear(new DateTimeOffset(day.Key.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)),
                [.. day.OrderBy(session => session.Start).ThenBy(session => session.Room, StringComparer.Ordinal).ThenBy(session => session.Number).Select(session => RowOf(session, bySession.GetValueOrDefault(session.Number), damaged.Contains(session.Number), conference, now, phrases))]));
        return new Board(conference.Programme.Title.In(phrases.Language), [.. days]);
    }

    private static BoardRow RowOf(Session session, Report? report, bool isDamaged, Conference conference, DateTimeOffset now, Phrases phrases)
    {
        var isReadable = report is not null && conference.HasTemplateOf(report);
        var walk = isReadable ? conference.Walk(report!) : null;
        var open = walk?.Slots.Where(slot => slot is { Status: SlotStatus.Open, Address.Part: SlotPart.Words }).Select(slot => slot.Section).Distinct().Count() ?? 0;
        var sections = walk?.Template.Sections.Count ?? 0;
        return new BoardRow(
            session.Number.Value,
            SessionTheme.Of(session, phrases),
            string.Create(CultureInfo.InvariantCulture, $"{conference.TimeOf(session.Start)}–{conference.TimeOf(session.End)}"),
            session.Room,
            string.Join(", ", report is { Names.IsEmpty: false } ? report.Names : session.Rapporteurs.Select(rapporteur => rapporteur.Name)),
            StateOf(session, report, isDamaged || (report is not null && !isReadable), conference.Programme.Deadline, now),
            sections - open,
            sections,
            report is null ? null : SignOf(report.ChangedAt, conference, now, phrases));
    }

    private static string SignOf(DateTimeOffset at, Conference conference, DateTimeOffset now, Phrases phrases) =>
        conference.Local(at).Date == conference.Local(now).Date ? conference.TimeOf(at) : $"{phrases.Day(conference.Local(at))} {conference.TimeOf(at)}";

    private static BoardState StateOf(Session session, Report? report, bool isDamaged, DateTimeOffset? deadline, DateTimeOffset now) => report switch
    {
        _ when isDamaged => BoardState.Unreadable,
        _ when session.IsCancelled => BoardState.Cancelled,
        { Submission: null, TakenBack: not null } => BoardState.Withdrawn,
        null or { Submission: null } when deadline < now => BoardState.Overdue,
        null => BoardState.NotBegun,
        { Submission: null } => BoardState.Begun,
        _ when report.OpenQuestion() is not null => BoardState.AskedBack,
        { Approval.AmendedAt: not null } => BoardState.Changed,
        { Lock: not null } => BoardState.Locked,
        { Approval: not null } => BoardState.Approved,
        _ => BoardState.Submitted,
    };
}
