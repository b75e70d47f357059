using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>Opens the breakout groups of a session, and shows how far they are. Their rapporteurs fill the same form for them, at the same time.</summary>
internal sealed class GroupHandler(Conference conference, Breakouts breakouts) : IHandler<ShowGroups>, IHandler<OpenGroup>
{
    public async Task<Decision> HandleAsync(ShowGroups action, TurnView turn, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return Decision.Say(turn.Phrases.NotInAReport);
        }

        if (report.Group is { } own)
        {
            return Decision.Say(turn.Phrases.OnlyTheSessionAssigns(own));
        }

        var groups = await breakouts.OfAsync(turn.Reports, report.Id.Session, cancellationToken);
        var unassigned = groups.SelectMany(group => breakouts.Unassigned(report, group)).ToList();
        return Decision.Show(GroupsCard.Of(report, groups, unassigned, conference, turn.Phrases));
    }

    public async Task<Decision> HandleAsync(OpenGroup action, TurnView turn, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return Decision.Say(turn.Phrases.NotInAReport);
        }

        if (report.Group is not null || !GroupName.TryParse(action.Name, out var name))
        {
            return Decision.Say(turn.Phrases.OnlyTheSessionAssigns(report.Group ?? action.Name));
        }

        var session = report.Id.Session;
        if (await breakouts.FindAsync(turn.Reports, session, name.Value, cancellationToken) is { } open)
        {
            return Decision.Show(IsOpen(open, session, turn.Phrases));
        }

        var full = !name.SaysGroup && GroupName.TryParse(turn.Phrases.GroupCalled(name.Value), out var called) ? called : name;
        var begun = await breakouts.ReportOfAsync(turn.Reports, session, full, turn.Delivery.At, cancellationToken);
        return Decision.Show(IsOpen(new Breakout(full, begun), session, turn.Phrases)) with { Changed = [begun] };
    }

    private static Card IsOpen(Breakout breakout, SessionNumber session, Phrases phrases) => new(phrases.GroupIsOpen(breakout.Name.Value, breakout.IdIn(session)))
    {
        Body = [new CardText(phrases.GroupIsOpenHint, CardTextStyle.Subtle)],
        Buttons = [new CardButton(phrases.ButtonFillMyself, new Join(session, breakout.Name.Key)), new CardButton(phrases.ButtonGroups, new ShowGroups())],
        Language = phrases.Language,
    };
}
