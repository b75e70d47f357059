using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Takes out an answer, or a whole repetition by its name (<c>delete recommendation 2</c>). It can be taken back.</summary>
public sealed class DeleteCommand(Conference conference) : SlotCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } = ["delete", "remove", "supprimer", "effacer", "borrar", "eliminar"];

    protected override async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, Walk walk, Slot slot, string argument, CancellationToken cancellationToken)
    {
        var (path, id) = slot is { OpensRepetition: true, Place: 1 }
            ? (FieldPath.Of(slot.Group!.Id), slot.Address.Field.Repetition)
            : (slot.Address.Field, slot.Address.Answer ?? 0);
        if (turn.Report![path].Find(id) is not { } answer)
        {
            return await dialog.SayAsync(turn.Phrases.NoSuchAnswer(argument), cancellationToken);
        }

        var before = turn.Report;
        turn.Report = await turn.Reports.ChangeAsync(turn.Report.Id, report => report!.Delete(path, answer, turn.Delivery), cancellationToken);
        turn.Receipt = new Receipt(turn.Phrases.Deleted(turn.Phrases.Label(slot), Conference.TimeOf(turn.Delivery.At)))
        {
            Buttons = [new CardButton(turn.Phrases.ButtonUndo, "undo") { Slot = turn.Delivery.Key }],
        }.Warned(turn, Conference, before, slot);
        return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
    }
}
