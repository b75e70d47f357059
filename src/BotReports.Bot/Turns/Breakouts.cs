using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Turns;

/// <summary>The breakout groups of a session: those that the programme names, and those that were opened on the spot.</summary>
internal sealed class Breakouts(Conference conference)
{
    public async Task<IReadOnlyList<Breakout>> OfAsync(TurnReports reports, SessionNumber session, CancellationToken cancellationToken)
    {
        var begun = await reports.GroupsOfAsync(IdOf(session), cancellationToken);
        var planned = conference.Programme.Find(session)?.Groups ?? [];
        return
        [
            .. planned.Select(name => new Breakout(name, begun.FirstOrDefault(report => report.Id.Group == name.Key))),
            .. begun.Where(report => planned.All(name => name.Key != report.Id.Group) && GroupName.TryParse(report.Group, out _)).Select(report => new Breakout(NameOf(report), report)),
        ];
    }

    /// <summary>The group of that name; null when the session has none.</summary>
    public async Task<Breakout?> FindAsync(TurnReports reports, SessionNumber session, string name, CancellationToken cancellationToken) =>
        GroupName.TryParse(name, out var group) ? (await OfAsync(reports, session, cancellationToken)).FirstOrDefault(breakout => breakout.Name.Key == group.Key) : null;

    /// <summary>A group's report as it is; a new one where nobody has begun it.</summary>
    public async Task<Report> ReportOfAsync(TurnReports reports, SessionNumber session, GroupName name, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var id = IdOf(session) with { Group = name.Key };
        return await reports.FindAsync(id, cancellationToken) ?? new Report(id, conference.Template.Reference, now) { Group = name.Value };
    }

    /// <summary>What a group said that its session's report has neither taken nor left out.</summary>
    public IEnumerable<BreakoutItem> Unassigned(Report report, Breakout breakout) =>
        breakout.Report is { } group ? BreakoutItem.Of(group, conference.Walk(group)).Where(item => !report.HasSettled(item)) : [];

    private static GroupName NameOf(Report report) => GroupName.TryParse(report.Group, out var name) ? name : throw new InvalidOperationException($"{report.Id} has no group's name.");

    private ReportId IdOf(SessionNumber session) => new(conference.Programme.Event, session);
}
