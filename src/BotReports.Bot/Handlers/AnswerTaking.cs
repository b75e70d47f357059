using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Spelling;
using BotReports.Templates;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotReports.Bot.Handlers;

/// <summary>Decides what becomes of an answer to the open question: it is stored where it belongs, or waits because it names who said something.</summary>
internal sealed class AnswerTaking(SpeechGate gate, EventRoles roles)
{
    /// <param name="slot">The question.</param>
    /// <param name="result">What its prompt has made of the words: an option, a yes or a no, or the words as they are.</param>
    /// <param name="turn">What the turn knows.</param>
    public Decision Take(Slot slot, object result, TurnView turn)
    {
        var (before, walk) = (turn.Report!, turn.Walk);
        if (before.HasSeen(turn.Delivery))
        {
            return Decision.AskNext(new Receipt(turn.Phrases.AlreadySaved));
        }

        if (slot.Address.Part is SlotPart.Approval && result is true && walk.AnswerIn(slot) is { Attribution.Speaker: { } speaker } quote && !MayApprove(turn.Sender, quote))
        {
            return Decision.Refuse(turn.Phrases.ApprovalIsFor(before.NameOf(quote.GivenBy()), speaker), slot.Address);
        }

        if (slot.Address.Part is SlotPart.Words && gate.NamesIn(slot.Question, turn.Said, walk.AnswerIn(slot)?.Text).Count > 0)
        {
            return gate.Hold(slot.Address, turn, isAddition: false);
        }

        var list = slot is { Question.Kind: QuestionKind.List, Address: { Answer: null, Part: SlotPart.Words } } && ListItems.In(turn.Said) is { IsNumbered: true } items ? items : null;
        if (slot is { Question.Kind: not QuestionKind.Choice, Address: { Answer: null, Part: SlotPart.Words } } && !turn.IsPressed && before.FindResent(list?.Items ?? [turn.Said], slot.Address.Field, turn.Delivery) is { } there)
        {
            return Decision.AskNext(ResentAnswerHandler.ReceiptOf(there, slot, turn));
        }

        if (list is not null)
        {
            var all = before.AnswerAll(slot.Address, list.Items, turn.Delivery);
            var first = turn.WalkOf(all).Find(slot.Address with { Answer = before[slot.Address.Field].LastId + 1, Before = null })!;
            return Decision.AskNext(AnswerReceipts.OfList(first, list.Items.Count, turn).WithAttachments(before, all, turn.Phrases)) with { Changed = [all], Conversation = turn.Conversation with { Rapid = null } };
        }

        var after = Store(slot, result, before, walk, turn);
        var stored = StoredIn(slot, after, turn);
        var conversation = stored.Question.Kind is QuestionKind.Text or QuestionKind.List && stored.Address.Answer is not null && !turn.IsPressed
            ? turn.Conversation with { Rapid = turn.RapidWith(stored.Address) }
            : turn.Conversation;
        var receipt = AnswerReceipts.Of(slot, stored, before, after, turn);
        if (slot.Address is { Answer: not null, Part: SlotPart.Words } && !ReferenceEquals(before, after))
        {
            receipt = receipt.Warned(turn, before, walk, slot);
        }

        receipt = receipt.WithAttachments(before, after, turn.Phrases);
        return Decision.AskNext(AnswerReceipts.WithBurst(receipt, conversation.Rapid, turn.WalkOf(after), turn.Phrases)) with { Changed = [after], Conversation = conversation };
    }

    /// <summary>Whoever gave a quote heard it and can ask its speaker; a rapporteur who only reads it has heard nobody agree.</summary>
    private bool MayApprove(Person person, Answer quote) => quote.GivenBy() == person.Id || roles.IsOrganizer(person);

    private static Report Store(Slot slot, object result, Report report, Walk walk, TurnView turn)
    {
        var words = result is FoundChoice choice ? choice.Value : turn.Said;
        return slot.Address.Part switch
        {
            SlotPart.Speaker => report.Attribute(slot.Address, AttributionIn(words, turn.Phrases), turn.Delivery),
            SlotPart.Approval => report.Attribute(slot.Address, Approval(result is true, walk.AnswerIn(slot), turn.Delivery), turn.Delivery),
            _ => report.Answer(slot, words, turn.Conversation.Question?.Seen, turn.Delivery),
        };
    }

    /// <summary>The slot that holds what was just stored.</summary>
    private static Slot StoredIn(Slot asked, Report after, TurnView turn)
    {
        var said = after[asked.Address.Field].Answers.LastOrDefault(answer => answer.Wording.By == turn.Sender.Id && answer.Wording.ActivityId == turn.Delivery.ActivityId);
        return asked.Address.Part is SlotPart.Words && said is not null ? turn.WalkOf(after).Find(new SlotAddress(asked.Address.Field, said.Id)) ?? asked : asked;
    }

    private static Attribution AttributionIn(string words, Phrases phrases) =>
        Folding.Fold(words) is var folded && (Vocabulary.All.Means("anonymous", folded) || folded == Folding.Fold(phrases.Anonymous))
            ? Attribution.Anonymous
            : new Attribution(AttributionKind.AwaitingApproval, words);

    // A name that its owner does not want used is forgotten, not kept aside.
    private static Attribution Approval(bool isGiven, Answer? quote, Delivery delivery) =>
        isGiven
            ? new Attribution(AttributionKind.Approved, quote?.Attribution?.Speaker, delivery.At) { ApprovedBy = delivery.Sender.Id, ApproverName = delivery.Sender.Name }
            : Attribution.Anonymous;
}
