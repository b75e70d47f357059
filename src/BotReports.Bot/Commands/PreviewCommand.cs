using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Summaries;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Shows the rapporteur the report as it stands, with what would be withheld.</summary>
public sealed class PreviewCommand(Conference conference) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["preview", "show", "read", "apercu", "vista previa", "relire", "revisar", "leer"];

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        foreach (var card in CardSplitter.Split(SummaryCard.ForRapporteur(report, conference, turn.Phrases)))
        {
            await dialog.ShowAsync(card, cancellationToken);
        }

        return Dialog.EndOfTurn;
    }
}
