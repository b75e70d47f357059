using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>Stores an answer that its sender was warned about: it names who said something. Then asks about the next that came with it.</summary>
internal sealed class HeldAnswerHandler(SpeechGate gate) : IHandler<SaveHeld>
{
    public Task<Decision> HandleAsync(SaveHeld action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(turn.Report is { } report ? Save(action, report, turn) : Decision.Say(turn.Phrases.NotInAReport));

    private Decision Save(SaveHeld action, Report report, TurnView turn)
    {
        var held = action.Held is { } id ? turn.Conversation.Held.FirstOrDefault(answer => answer.Note == id) : turn.Conversation.Held.LastOrDefault();
        if (held is null)
        {
            return Decision.Refuse(turn.Phrases.OlderButton);
        }

        var waiting = turn.Conversation with { Held = turn.Conversation.Held.Remove(held) };
        if (report.NoteOf(held) is not { } note)
        {
            return Decision.Refuse(turn.Phrases.OlderButton) with { Conversation = waiting };
        }

        var words = action.WithNames ? note.Text : gate.WithoutNames(note.Text, turn.Phrases);
        var saved = report.AnswerHeld(held, note, words, turn.Delivery);
        var receipt = new Receipt(turn.Phrases.Saved(LabelOf(held, saved, turn), Excerpt.Of(words))) { Buttons = [new CardButton(turn.Phrases.ButtonUndo, new Undo(turn.Delivery.Key))] };
        var next = waiting.Held.LastOrDefault() is { } other && saved.NoteOf(other)?.Stamp() == note.Stamp() ? gate.Ask(saved, waiting.Held, turn.Phrases) : null;
        return Decision.AskNext(receipt.With(next)) with { Changed = [saved], Conversation = waiting };
    }

    private static string LabelOf(PendingAnswer held, Report saved, TurnView turn)
    {
        var slot = SlotAddress.TryParse(held.Slot, out var address) && address.Answer is null ? address with { Answer = saved[address.Field].LastId, Before = null } : address;
        return slot is not null && turn.WalkOf(saved).Find(slot) is { } found ? turn.Phrases.Label(found) : "";
    }
}
