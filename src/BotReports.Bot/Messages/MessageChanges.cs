using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Bot.Understanding;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder;

namespace BotReports.Bot.Messages;

/// <summary>What becomes of an answer when the message that it came in is edited or deleted in the chat. The open question stays open.</summary>
public sealed class MessageChanges(Conference conference)
{
    private static readonly Openings Openings = new(Vocabulary.All);

    /// <summary>The answer follows the message, and its sender is told.</summary>
    public async Task EditAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        var message = turn.Delivery.ActivityId;
        if (turn.Said.Text.Length == 0 || await FindAsync(turn, cancellationToken) is not { } report)
        {
            return;
        }

        var slot = report.AnswerFrom(message, turn.Sender.Id);
        var words = slot is null && Openings.TakeNote(turn.Said.Text) is TakeNote note ? note.Text : turn.Said.Text;
        turn.Report = await turn.Reports.ChangeAsync(report.Id, current => current!.Correct(message, words, turn.Delivery), cancellationToken);
        if (ReferenceEquals(turn.Report, report))
        {
            return;
        }

        var said = slot is not null && conference.Walk(turn.Report).Find(slot) is { } corrected
            ? turn.Phrases.FollowsMessage(turn.Phrases.Label(corrected), conference.TimeOf(turn.Delivery.At))
            : turn.Phrases.Noted(turn.Report.Notes.TakeWhile(note => note.ActivityId != message).Count() + 1);
        await context.SendCardAsync(
            new Card(said)
            {
                Buttons = slot is null ? [] : [new CardButton(turn.Phrases.ButtonUndo, new Undo(turn.Delivery.Key))],
                Language = turn.Phrases.Language,
            },
            cancellationToken);
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
        if (await turn.Reports.CurrentOfAsync(turn.Sender, cancellationToken) is not { } report)
        {
            return;
        }

        turn.Report = await turn.Reports.ChangeAsync(report.Id, current => current!.Restore(turn.Delivery), cancellationToken);
        if (!ReferenceEquals(turn.Report, report)
            && turn.Report.AnswerFrom(turn.Delivery.ActivityId, turn.Sender.Id) is { } address
            && conference.Walk(turn.Report).Find(address) is { } slot)
        {
            await context.SendActivityAsync(MessageFactory.Text(turn.Phrases.IsBack(turn.Phrases.Label(slot), conference.TimeOf(turn.Delivery.At))), cancellationToken);
        }
    }

    /// <summary>The report that a message's words are in: mostly the current one, else another of the sender's.</summary>
    private static async Task<Report?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (message, sender) = (turn.Delivery.ActivityId, turn.Sender.Id);
        bool Holds(Report report) =>
            report.AnswerFrom(message, sender) is not null || report.Notes.Any(note => note.ActivityId == message && note.By == sender);

        var current = await turn.Reports.CurrentOfAsync(turn.Sender, cancellationToken);
        return current is null || Holds(current)
            ? current
            : (await turn.Reports.ListAsync(cancellationToken)).FirstOrDefault(report => report.Rapporteurs.Any(rapporteur => rapporteur.Person.Id == sender) && Holds(report));
    }
}
