using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>What is done about several answers that came in one message: they are kept apart, or as one.</summary>
internal sealed class ListHandler : IHandler<SplitAnswer>, IHandler<JoinAnswers>
{
    public Task<Decision> HandleAsync(SplitAnswer action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Report is not { } report ? Decision.Say(turn.Phrases.NotInAReport)
        : report[action.Answer.Field].Find(action.Answer.Answer ?? 0) is { } answer && ListItems.In(answer.Text) is { } list ? Split(action.Answer, list, report, turn)
        : Decision.Refuse(turn.Phrases.OlderButton));

    public Task<Decision> HandleAsync(JoinAnswers action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Report is not { } report ? Decision.Say(turn.Phrases.NotInAReport)
        : report[action.First.Field].Find(action.First.Answer ?? 0) is { } first ? Join(action.First, first, report, turn)
        : Decision.Refuse(turn.Phrases.OlderButton));

    private static Decision Split(SlotAddress slot, ListItems list, Report report, TurnView turn)
    {
        var split = report.Split(slot, list.Items, turn.Delivery);
        var first = turn.WalkOf(split).Find(slot)!;
        return Decision.AskNext(AnswerReceipts.OfList(first, list.Items.Count, turn)) with { Changed = [split] };
    }

    private static Decision Join(SlotAddress slot, Answer first, Report report, TurnView turn)
    {
        var others = report[slot.Field].Answers
            .Where(answer => answer.Id != first.Id && answer.Wording.ActivityId == first.Wording.ActivityId && answer.Wording.By == first.Wording.By)
            .Select(answer => slot with { Answer = answer.Id });
        var joined = report.Gather(slot, others, turn.Delivery);
        var label = turn.WalkOf(joined).Find(slot) is { } found ? turn.Phrases.Label(found) : "";
        return ReferenceEquals(joined, report)
            ? Decision.Refuse(turn.Phrases.OlderButton)
            : Decision.AskNext(new Receipt(turn.Phrases.KeptAsOne(label)) { Buttons = [new CardButton(turn.Phrases.ButtonUndo, new Undo(turn.Delivery.Key))], Field = slot.Field }) with { Changed = [joined] };
    }
}
