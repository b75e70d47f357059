using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>A command about the question that is open. Pressed on the card of an earlier question, it does nothing to the present one.</summary>
public abstract class WalkCommand(Conference conference) : ICommand
{
    public abstract IReadOnlyList<string> Words { get; }

    protected Conference Conference => conference;

    public virtual bool Takes(string argument) => argument.Length == 0;

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        var walk = conference.Walk(report);
        var slot = turn.QuestionIn(walk);
        if (turn.Utterance.Slot is { } pressed && pressed != slot?.Address.ToString())
        {
            turn.Receipt = new Receipt(turn.Phrases.OlderButton, CardTextStyle.Attention);
            return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
        }

        return await dialog.RestartAsync(ReportDialog.Name, await RunAsync(turn, walk, slot, argument, cancellationToken), cancellationToken);
    }

    /// <summary>Does it, says so in the turn's receipt, and gives the slot to ask for then; null for the next open one.</summary>
    protected abstract Task<string?> RunAsync(Turn turn, Walk walk, Slot? slot, string argument, CancellationToken cancellationToken);

    /// <summary>Leaves everything as it is, says why, and asks the same question again.</summary>
    protected static Task<string?> Stay(Turn turn, Slot? slot, string why)
    {
        turn.Receipt = new Receipt(why, CardTextStyle.Attention);
        return Task.FromResult(slot?.Address.ToString());
    }
}
