using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Makes a change again that was taken back.</summary>
public sealed class RedoCommand(Conference conference) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["redo", "retablir", "rehacer"];

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } before)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        // A button stands below one change and is about no other.
        var step = before.NextRedo(turn.Sender.Id);
        if (turn.Utterance.Slot is { } pressed && pressed != step?.Key)
        {
            turn.Receipt = new Receipt(turn.Phrases.OlderButton, CardTextStyle.Attention);
            return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
        }

        turn.Report = await turn.Reports.ChangeAsync(before.Id, report => report!.Redo(turn.Delivery), cancellationToken);
        turn.Receipt = ReferenceEquals(before, turn.Report)
            ? new Receipt(turn.Phrases.NothingToRedo, CardTextStyle.Attention)
            : new Receipt(turn.Phrases.Redone(conference.TimeOf(turn.Delivery.At)));
        return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
    }
}
