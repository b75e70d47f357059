using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>Saves the words of an answer to another question too.</summary>
internal sealed class ResentAnswerHandler(SpeechGate gate) : IHandler<SaveResent>
{
    public Task<Decision> HandleAsync(SaveResent action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Report is not { } report ? Decision.Say(turn.Phrases.NotInAReport)
        : turn.Walk.Find(action.From) is { } from && turn.Walk.AnswerIn(from) is { } answer && turn.Walk.Find(action.In) is { } slot ? Save(answer.Text, slot, report, turn)
        : Decision.Refuse(turn.Phrases.OlderButton));

    /// <summary>What is said about words that are there already.</summary>
    public static Receipt ReceiptOf(SlotAddress from, Slot asked, TurnView turn) => new(turn.Phrases.SavedOnce(turn.Phrases.Label(turn.Walk.Find(from)!)))
    {
        Buttons = from.Field == asked.Address.Field ? [] : [new CardButton(turn.Phrases.ButtonSaveHereToo, new SaveResent(from, asked.Address))],
        Field = from.Field,
    };

    private Decision Save(string words, Slot slot, Report report, TurnView turn)
    {
        if (gate.NamesIn(slot.Question, words, turn.Walk.AnswerIn(slot)?.Text).Count > 0)
        {
            var (held, conversation) = SpeechGate.Hold(slot.Address, words, isAddition: false, report, turn.Conversation, turn.Delivery);
            return Decision.Ask(slot.Address, gate.Ask(held, conversation.Held, turn.Phrases, isOpen: true)) with { Changed = [held], Conversation = conversation };
        }

        var after = report.Answer(slot, words, turn.Conversation.Question?.Seen, turn.Delivery);
        var stored = slot.Address.Answer is null ? turn.WalkOf(after).Find(slot.Address with { Answer = after[slot.Address.Field].LastId, Before = null }) ?? slot : slot;
        return Decision.AskNext(AnswerReceipts.Of(slot, stored, report, after, turn)) with { Changed = [after] };
    }
}
