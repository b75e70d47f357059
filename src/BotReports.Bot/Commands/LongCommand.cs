using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Takes the answer to the open question in several messages.</summary>
public sealed class LongCommand(Conference conference) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["long", "long answer", "several messages", "plusieurs messages", "longue reponse", "varios mensajes", "respuesta larga"];

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        if (turn.QuestionIn(conference.Walk(report)) is { Address.Part: SlotPart.Words, Question.Kind: not QuestionKind.Choice } slot)
        {
            return await dialog.RestartAsync(GatherDialog.Name, slot.Address.ToString(), cancellationToken);
        }

        turn.Receipt = new Receipt(turn.Phrases.NothingToAddTo, CardTextStyle.Attention);
        return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
    }
}
