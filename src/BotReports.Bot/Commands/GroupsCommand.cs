using BotReports.Bot.Cards;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>The breakout groups of the session: who reports for each, how far they are, and what is not assigned yet.</summary>
public sealed class GroupsCommand(Conference conference, Breakouts breakouts) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["groups", "breakout groups", "groupes", "grupos"];

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        if (report.Group is { } own)
        {
            return await dialog.SayAsync(turn.Phrases.OnlyTheSessionAssigns(own), cancellationToken);
        }

        var groups = await breakouts.OfAsync(turn, report.Id.Session, cancellationToken);
        var unassigned = groups.SelectMany(group => breakouts.Unassigned(report, group)).ToList();
        return await dialog.ShowAllAsync(GroupsCard.Of(report, groups, unassigned, conference, turn.Phrases), cancellationToken);
    }
}
