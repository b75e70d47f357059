using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Turns;

/// <summary>The breakout groups of a session: those that the programme names, and those that were opened on the spot.</summary>
public sealed class Breakouts(Conference conference)
{
    public async Task<IReadOnlyList<Breakout>> OfAsync(Turn turn, SessionNumber session, CancellationToken cancellationToken)
    {
        var begun = await turn.Reports.GroupsOfAsync(IdOf(session), cancellationToken);
        var planned = conference.Programme.Find(session)?.Groups ?? [];
        return
        [
            .. planned.Select(name => new Breakout(name, begun.FirstOrDefault(report => report.Id.Group == name.Key))),
            .. begun.Where(report => planned.All(name => name.Key != report.Id.Group) && GroupName.TryParse(report.Group, out _)).Select(report => new Breakout(NameOf(report), report)),
        ];
    }

    /// <summary>The group of that name; null when the session has none.</summary>
    public async Task<Breakout?> FindAsync(Turn turn, SessionNumber session, string name, CancellationToken cancellationToken) =>
        GroupName.TryParse(name, out var group) ? (await OfAsync(turn, session, cancellationToken)).FirstOrDefault(breakout => breakout.Name.Key == group.Key) : null;

    /// <summary>Opens a group's report; where it is open already, nothing changes.</summary>
    public Task<Report> OpenAsync(Turn turn, SessionNumber session, GroupName name, Func<Report, Report> change, CancellationToken cancellationToken) => turn.Reports.ChangeAsync(
        IdOf(session) with { Group = name.Key },
        report => change(report ?? new Report(IdOf(session) with { Group = name.Key }, conference.Template.Reference, turn.Delivery.At) { Group = name.Value }),
        cancellationToken);

    /// <summary>What a group said that its session's report has neither taken nor left out.</summary>
    public IEnumerable<BreakoutItem> Unassigned(Report report, Breakout breakout) =>
        breakout.Report is { } group ? BreakoutItem.Of(group, conference.Walk(group)).Where(item => !report.HasSettled(item)) : [];

    private static GroupName NameOf(Report report) => GroupName.TryParse(report.Group, out var name) ? name : throw new InvalidOperationException($"{report.Id} has no group's name.");

    private ReportId IdOf(SessionNumber session) => new(conference.Programme.Event, session);
}
