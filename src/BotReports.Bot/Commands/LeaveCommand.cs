using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Works on the report no more; whatever the sender has said stays in it.</summary>
public sealed class LeaveCommand : ICommand
{
    public IReadOnlyList<string> Words { get; } =
    [
        "leave", "leave the report", "leave the session", "quitter", "quitter la session", "quitter le compte rendu",
        "salir", "salir de la sesion", "salir del informe",
    ];

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        var left = await turn.Reports.ChangeAsync(report.Id, current => current!.Leave(turn.Delivery), cancellationToken);
        var others = left.Rapporteurs.Select(rapporteur => rapporteur.Person.Name).ToList();
        var session = report.Id.Name;
        var said = others.Count == 0 ? turn.Phrases.LeftEmpty(session) : turn.Phrases.Left(session, turn.Phrases.List(others));
        return await dialog.GoBackAsync(turn, said, cancellationToken);
    }
}
