using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Asks for an answer again, with its present wording: <c>edit 2.1</c>.</summary>
public sealed class EditCommand(Conference conference) : SlotCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } = ["edit", "change", "modifier", "corriger", "editar", "cambiar"];

    protected override Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, Walk walk, Slot slot, string argument, CancellationToken cancellationToken) =>
        dialog.RestartAsync(ReportDialog.Name, slot.Address.ToString(), cancellationToken);
}
