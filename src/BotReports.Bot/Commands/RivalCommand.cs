using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Says which of two answers to the same question shall stand: of those that the pressed button names, else of the latest two that one of is the sender's.</summary>
public abstract class RivalCommand(Conference conference) : ICommand
{
    public abstract IReadOnlyList<string> Words { get; }

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        var walk = conference.Walk(report);
        var later = walk.Slots
            .Where(slot => slot.Address.Part is SlotPart.Words && walk.RivalOf(slot) is not null)
            .Where(slot => SlotAddress.TryParse(turn.Utterance.Slot, out var pressed) ? slot.Address == pressed : IsBy(turn.Sender, walk, slot))
            .MaxBy(slot => walk.AnswerIn(slot)!.Wording.At);
        turn.Receipt = later is null ? new Receipt(turn.Phrases.NoRival, CardTextStyle.Attention) : await SettleAsync(turn, walk, later, cancellationToken);
        return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
    }

    /// <summary>Changes the report.</summary>
    /// <param name="report">As it is stored.</param>
    /// <param name="path">Where both answers are.</param>
    /// <param name="mine">The sender's answer.</param>
    /// <param name="theirs">The other one.</param>
    /// <param name="delivery">The message that said so.</param>
    protected abstract Report Settle(Report report, FieldPath path, Answer mine, Answer theirs, Delivery delivery);

    protected abstract string Say(Turn turn, string what, string name, string time);

    /// <summary>Lets the words of one stand in the place of the other, whichever came first.</summary>
    protected static Report Keep(Report report, FieldPath path, Answer kept, Answer other, Delivery delivery) =>
        kept.Beside == other.Id ? report.Replace(path, kept, other, delivery) : report.Withdraw(path, other, kept, delivery);

    private static bool IsBy(Person person, Walk walk, Slot slot) =>
        walk.AnswerIn(slot)!.Wording.By == person.Id || walk.RivalOf(slot)!.Wording.By == person.Id;

    private async Task<Receipt> SettleAsync(Turn turn, Walk walk, Slot slot, CancellationToken cancellationToken)
    {
        var (later, first) = (walk.AnswerIn(slot)!, walk.RivalOf(slot)!);
        var senderWasFirst = first.Wording.By == turn.Sender.Id;
        turn.Report = await turn.Reports.ChangeAsync(
            turn.Report!.Id,
            report => report![slot.Address.Field] is var field && field.Find(later.Id) is { Beside: not null } second && field.Find(first.Id) is { } standing
                ? Settle(report, slot.Address.Field, senderWasFirst ? standing : second, senderWasFirst ? second : standing, turn.Delivery)
                : report,
            cancellationToken);

        var place = conference.Walk(turn.Report).Find(new SlotAddress(slot.Address.Field, first.Id)) ?? slot;
        var name = turn.Report.NameOf((senderWasFirst ? later : first).Wording.By);
        return new Receipt(Say(turn, turn.Phrases.Label(place), name, conference.TimeOf(turn.Delivery.At)));
    }
}
