using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>Takes back the sender's latest change, one after the other, and makes it again.</summary>
internal sealed class ChangeHandler : IHandler<Undo>, IHandler<Redo>
{
    public Task<Decision> HandleAsync(Undo action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(Undo(action, turn));

    public Task<Decision> HandleAsync(Redo action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(Redo(action, turn));

    private static Decision Undo(Undo action, TurnView turn)
    {
        if (turn.Report is not { } report)
        {
            return Decision.Say(turn.Phrases.NotInAReport);
        }

        // A button stands below one change and is about no other.
        var step = report.NextUndo(turn.Sender.Id);
        if (action.Key is { } pressed && pressed != step?.Key)
        {
            return Decision.Refuse(turn.Phrases.OlderButton);
        }

        var undone = report.Undo(turn.Delivery);
        return ReferenceEquals(report, undone)
            ? Decision.Refuse(turn.Phrases.NothingToUndo)
            : Changed(undone, new Receipt(turn.Phrases.Undone(turn.Time)) { Buttons = [new CardButton(turn.Phrases.ButtonRedo, new Redo(step?.Key))] });
    }

    private static Decision Redo(Redo action, TurnView turn)
    {
        if (turn.Report is not { } report)
        {
            return Decision.Say(turn.Phrases.NotInAReport);
        }

        var step = report.NextRedo(turn.Sender.Id);
        if (action.Key is { } pressed && pressed != step?.Key)
        {
            return Decision.Refuse(turn.Phrases.OlderButton);
        }

        var redone = report.Redo(turn.Delivery);
        return ReferenceEquals(report, redone) ? Decision.Refuse(turn.Phrases.NothingToRedo) : Changed(redone, new Receipt(turn.Phrases.Redone(turn.Time)));
    }

    private static Decision Changed(Report report, Receipt receipt) => Decision.AskNext(receipt) with { Changed = [report] };
}
