using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>Stores an answer that its sender was warned about, because it names who said something, or throws it away. Then asks about the next that came with it.</summary>
internal sealed class HeldAnswerHandler(SpeechGate gate) : IHandler<SaveHeld>, IHandler<DiscardHeld>
{
    public Task<Decision> HandleAsync(SaveHeld action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(Decide(action.Held, turn, (held, note) =>
    {
        var words = action.WithNames ? note.Text : gate.WithoutNames(note.Text, turn.Phrases);
        var saved = turn.Report!.AnswerHeld(held, note, words, turn.Delivery);
        return (saved, turn.Phrases.Saved(LabelOf(held, saved, turn), Excerpt.Of(words)));
    }));

    public Task<Decision> HandleAsync(DiscardHeld action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(
        Decide(action.Held, turn, (_, note) => (turn.Report!.Discard(note, turn.Delivery), turn.Phrases.ThrownAway(Excerpt.Of(note.Text)))));

    private Decision Decide(string? id, TurnView turn, Func<PendingAnswer, Wording, (Report Report, string Words)> change)
    {
        if (turn.Report is not { } report)
        {
            return Decision.Say(turn.Phrases.NotInAReport);
        }

        var held = id is null ? turn.Conversation.Held.LastOrDefault() : turn.Conversation.Held.FirstOrDefault(answer => answer.Note == id);
        if (held is null)
        {
            return Decision.Refuse(turn.Phrases.OlderButton);
        }

        var waiting = turn.Conversation with { Held = turn.Conversation.Held.Remove(held) };
        if (report.NoteOf(held) is not { } note)
        {
            return Decision.Refuse(turn.Phrases.OlderButton) with { Conversation = waiting };
        }

        var (changed, words) = change(held, note);
        var receipt = new Receipt(words) { Buttons = [new CardButton(turn.Phrases.ButtonUndo, new Undo(turn.Delivery.Key))] };
        var next = waiting.Held.LastOrDefault() is { } other && changed.NoteOf(other)?.Stamp() == note.Stamp() ? gate.Ask(changed, waiting.Held, turn.Phrases) : null;
        return Decision.AskNext(receipt.With(next)) with { Changed = [changed], Conversation = waiting };
    }

    private static string LabelOf(PendingAnswer held, Report saved, TurnView turn)
    {
        var slot = SlotAddress.TryParse(held.Slot, out var address) && address.Answer is null ? address with { Answer = saved[address.Field].LastId, Before = null } : address;
        return slot is not null && turn.WalkOf(saved).Find(slot) is { } found ? turn.Phrases.Label(found) : "";
    }
}
