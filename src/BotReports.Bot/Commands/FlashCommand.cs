using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Asks for the priority messages at once, which the chair may need before the report is done; the rest comes after.</summary>
public sealed class FlashCommand(Conference conference) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["flash", "urgent", "urgente"];

    public Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        turn.Receipt = new Receipt(conference.Walk(report).NextPriority is null ? turn.Phrases.NoPriorityOpen : turn.Phrases.PrioritiesFirst, CardTextStyle.Default);
        return dialog.RestartAsync(ReportDialog.Name, ReportDialog.PrioritiesFirst, cancellationToken);
    }
}
