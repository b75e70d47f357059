using BotReports.Bot.Cards;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Roles;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Where things stand: for a rapporteur their report, for an organizer all of them.</summary>
public sealed class StatusCommand(Conference conference, EventRoles roles) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["status", "progress", "statut", "etat", "estado", "avancement", "progreso"];

    public bool WorksInChannels => true;

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn is { IsPersonal: true, Report: { } report })
        {
            await dialog.ShowAsync(StatusCard.Of(report, conference, turn.Delivery.At, turn.Phrases), cancellationToken);

            // Asked again, since a co-rapporteur may have answered what was open when it was asked last.
            return dialog.Stack.Exists(instance => instance.Id == ReportDialog.Name)
                ? await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken)
                : Dialog.EndOfTurn;
        }

        return roles.IsOrganizer(turn.Sender)
            ? await dialog.ShowAsync(EventStatus.Card(conference, await turn.Reports.ListAsync(cancellationToken), turn.Phrases), cancellationToken)
            : await dialog.SayAsync(turn.IsPersonal ? turn.Phrases.NotInAReport : turn.Phrases.ForOrganizersOnly, cancellationToken);
    }
}
