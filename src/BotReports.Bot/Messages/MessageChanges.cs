using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Handlers;
using BotReports.Bot.Turns;
using BotReports.Bot.Understanding;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder;

namespace BotReports.Bot.Messages;

/// <summary>What becomes of an answer when the message that it came in is edited or deleted in the chat. The open question stays open.</summary>
internal sealed class MessageChanges(Conference conference, SpeechGate gate)
{
    private readonly Openings _openings = new(Vocabulary.All, () => conference.Programme);

    /// <summary>The answer follows the message, and its sender is told.</summary>
    public async Task EditAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        var message = turn.Delivery.ActivityId;
        if (turn.Said.Text.Length == 0 || await FindAsync(turn, cancellationToken) is not { } report)
        {
            return;
        }

        if (report.AnswerFrom(message, turn.Sender.Id) is { } address)
        {
            await EditAnswerAsync(context, turn, report, address, cancellationToken);
        }
        else
        {
            await EditNoteAsync(context, turn, report, cancellationToken);
        }
    }

    /// <summary>Words that may not be saved as they are now wait, and the answer says what it said.</summary>
    private async Task EditAnswerAsync(ITurnContext context, Turn turn, Report report, SlotAddress address, CancellationToken cancellationToken)
    {
        if (report[address.Field].Answers.Count(answer => answer.Wording.ActivityId == turn.Delivery.ActivityId && answer.Wording.By == turn.Sender.Id) > 1)
        {
            // Which of them was meant, nobody can say: the new words wait to be placed.
            var kept = report.Note(turn.Said.Text, turn.Delivery);
            await PutAsync(turn, kept, ConversationOf(turn, report), cancellationToken);
            await SayAsync(context, turn, new Receipt(turn.Phrases.Noted(kept.Notes.Length)), cancellationToken);
            return;
        }

        var corrected = report.Correct(turn.Delivery.ActivityId, turn.Said.Text, turn.Delivery);
        if (ReferenceEquals(corrected, report) || conference.Walk(corrected).Find(address) is not { } slot)
        {
            return;
        }

        var (present, words) = (report[address.Field].Find(address.Answer!.Value)!.Text, corrected[address.Field].Find(address.Answer.Value)!.Text);
        if (gate.NamesIn(slot.Question, words, present).Count > 0)
        {
            var (noted, conversation) = SpeechGate.Hold(address, words, isAddition: false, report, ConversationOf(turn, report), turn.Delivery);
            await PutAsync(turn, noted, conversation, cancellationToken);
            await SayAsync(context, turn, gate.Ask(noted, conversation.Held, turn.Phrases)!, cancellationToken);
            return;
        }

        await PutAsync(turn, corrected, ConversationOf(turn, report), cancellationToken);
        await SayAsync(context, turn, new Receipt(turn.Phrases.FollowsMessage(turn.Phrases.Label(slot), conference.TimeOf(turn.Delivery.At))), cancellationToken);
    }

    /// <summary>A note that waits to be saved as an answer is saved as soon as it gives nobody away any more.</summary>
    private async Task EditNoteAsync(ITurnContext context, Turn turn, Report report, CancellationToken cancellationToken)
    {
        var old = report.Notes.First(note => note.ActivityId == turn.Delivery.ActivityId && note.By == turn.Sender.Id);
        var place = report.Notes.IndexOf(old);
        var words = _openings.TakeNote(turn.Said.Text) is TakeNote opened ? opened.Text : turn.Said.Text;
        var corrected = report.Correct(turn.Delivery.ActivityId, words, turn.Delivery);
        if (ReferenceEquals(corrected, report))
        {
            return;
        }

        var conversation = ConversationOf(turn, report);
        if (conversation.Held.FirstOrDefault(waits => waits.Note == old.Id()) is not { } held)
        {
            await PutAsync(turn, corrected, conversation, cancellationToken);
            await SayAsync(context, turn, new Receipt(turn.Phrases.Noted(place + 1)) { Buttons = [new CardButton(turn.Phrases.ButtonUndo, new Undo(turn.Delivery.Key))] }, cancellationToken);
            return;
        }

        var waiting = conversation.Held.Remove(held);
        if (SlotAddress.TryParse(held.Slot, out var address) && conference.Walk(corrected).Find(address) is { } slot && gate.NamesIn(slot.Question, words).Count == 0)
        {
            await PutAsync(turn, report.AnswerHeld(held, old, words, turn.Delivery), conversation with { Held = waiting }, cancellationToken);
            await SayAsync(context, turn, new Receipt(turn.Phrases.Saved(turn.Phrases.Label(slot), Excerpt.Of(words))), cancellationToken);
            return;
        }

        waiting = waiting.Add(held with { Note = corrected.Notes[place].Id() });
        await PutAsync(turn, corrected, conversation with { Held = waiting }, cancellationToken);
        await SayAsync(context, turn, gate.Ask(corrected, waiting, turn.Phrases)!, cancellationToken);
    }

    /// <summary>Asks whether the answer shall go too; until somebody says so, it stays.</summary>
    public async Task DeleteAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, cancellationToken) is not { } report
            || report.AnswerFrom(turn.Delivery.ActivityId, turn.Sender.Id) is not { } address
            || !report.IsAllFrom(address, turn.Delivery.ActivityId, turn.Sender.Id)
            || conference.Walk(report).Find(address) is not { } slot)
        {
            return;
        }

        var (label, delete) = (turn.Phrases.Label(slot), new Delete(AnswerReference.At(address)));
        turn.Conversation = turn.Conversation with { Confirmation = PendingConfirmations.Of(delete, "") };
        await context.SendCardAsync(
            new Card(turn.Phrases.MessageDeleted(label))
            {
                Buttons =
                [
                    new CardButton(turn.Phrases.ButtonTakeOut, delete),
                    new CardButton(turn.Phrases.ButtonKeepIt, new Continue()),
                ],
                Language = turn.Phrases.Language,
            },
            cancellationToken);
    }

    /// <summary>A message that was deleted is there again: its answer stays, or comes back.</summary>
    public async Task RestoreAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        turn.Conversation = turn.Conversation with { Confirmation = null };
        if (turn.Report is not { } report)
        {
            return;
        }

        await turn.ChangeAsync(current => current.Restore(turn.Delivery), cancellationToken);
        if (!ReferenceEquals(turn.Report, report)
            && turn.Report.AnswerFrom(turn.Delivery.ActivityId, turn.Sender.Id) is { } address
            && conference.Walk(turn.Report).Find(address) is { } slot)
        {
            await context.SendActivityAsync(MessageFactory.Text(turn.Phrases.IsBack(turn.Phrases.Label(slot), conference.TimeOf(turn.Delivery.At))), cancellationToken);
        }
    }

    private static async Task SayAsync(ITurnContext context, Turn turn, Receipt receipt, CancellationToken cancellationToken) =>
        await context.SendCardAsync(new Card(receipt.Text) { Buttons = receipt.Buttons, Language = turn.Phrases.Language }, cancellationToken);

    /// <summary>What is remembered of this conversation about a report, which need not be the one that the sender works on.</summary>
    private static Conversation ConversationOf(Turn turn, Report report) =>
        report.Id == turn.Report?.Id ? turn.Conversation : report.Conversations.GetValueOrDefault(turn.ConversationKey) ?? Conversation.New;

    /// <summary>Changes a report and what is remembered about it. Whoever works on another one goes on with that.</summary>
    private static async Task PutAsync(Turn turn, Report changed, Conversation conversation, CancellationToken cancellationToken)
    {
        if (changed.Id == turn.Report?.Id)
        {
            await turn.Reports.PutAsync(changed, cancellationToken);
            (turn.Report, turn.Conversation) = (changed, conversation);
            return;
        }

        await turn.Reports.PutAsync(changed with { Conversations = changed.Conversations.SetItem(turn.ConversationKey, conversation) }, cancellationToken);
    }

    /// <summary>The report that a message's words are in: mostly the one that its sender works on, else another of theirs; null where they are in none.</summary>
    private static async Task<Report?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (message, sender) = (turn.Delivery.ActivityId, turn.Sender.Id);
        bool Holds(Report report) =>
            report.AnswerFrom(message, sender) is not null || report.Notes.Any(note => note.ActivityId == message && note.By == sender);

        return turn.Report is { } own && Holds(own) ? own
            : (await turn.Reports.ListAsync(cancellationToken)).FirstOrDefault(report => report.RapporteurOf(sender) is not null && Holds(report));
    }
}
