using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Asks for an item that is to stand before another: <c>insert 1.2</c> becomes the new 1.2.</summary>
public sealed class InsertCommand(Conference conference) : SlotCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } = ["insert", "insert before", "insert at", "inserer", "inserer avant", "insertar", "insertar antes de"];

    protected override async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, Walk walk, Slot slot, string argument, CancellationToken cancellationToken)
    {
        var address = slot switch
        {
            { OpensRepetition: true, Place: 1 } when walk.FurtherRepetition(slot.Group!) is { } further => further.Address with { Before = slot.Address.Field.Repetition },
            { Question.Repeats: true, Address.Answer: { } next } => new SlotAddress(slot.Address.Field, null) { Before = next },
            _ => null,
        };
        return address is null
            ? await dialog.SayAsync(turn.Phrases.NoSuchAnswer(argument), cancellationToken)
            : await dialog.RestartAsync(ReportDialog.Name, address.ToString(), cancellationToken);
    }
}
