using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.ChathamHouse;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>Stores an answer that its sender was warned about: it names who said something.</summary>
public sealed class HeldAnswerHandler(Conference conference) : IHandler<SaveHeld>
{
    private readonly SpeakerFinder _speakers = new(conference.Programme);

    public Task<Decision> HandleAsync(SaveHeld action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(turn.Report is { } report ? Save(action, report, turn) : Decision.Say(turn.Phrases.NotInAReport));

    private Decision Save(SaveHeld action, Report report, TurnView turn)
    {
        // Only the answer that was held last; it is held no more.
        if (turn.Conversation.Held is not [.., var last])
        {
            return Decision.Refuse(turn.Phrases.OlderButton);
        }

        var conversation = turn.Conversation with { Held = turn.Conversation.Held.Remove(last) };
        return SlotAddress.TryParse(last.Slot, out var slot) && report.Notes.FirstOrDefault(note => note.ActivityId == last.ActivityId) is { } words
            ? Save(words, slot, action.WithNames ? words.Text : WithoutNames(words.Text, turn.Phrases), report, turn) with { Conversation = conversation }
            : Decision.Refuse(turn.Phrases.OlderButton) with { Conversation = conversation };
    }

    private static Decision Save(Wording held, SlotAddress slot, string text, Report report, TurnView turn)
    {
        var saved = report.AnswerHeld(held, slot, text, turn.Delivery);
        var stored = slot.Answer is null ? slot with { Answer = saved[slot.Field].LastId, Before = null } : slot;
        var label = turn.WalkOf(saved).Find(stored) is { } found ? turn.Phrases.Label(found) : "";
        var receipt = new Receipt(turn.Phrases.Saved(label, turn.Time)) { Buttons = [new CardButton(turn.Phrases.ButtonUndo, new Undo(turn.Delivery.Key))] };
        return Decision.AskNext(receipt) with { Changed = [saved] };
    }

    private string WithoutNames(string words, Phrases phrases) =>
        SpeakerFinder.Replace(words, _speakers.Find(words), name => name.IsOrganization ? phrases.SomeOrganization : phrases.SomeParticipant);
}
