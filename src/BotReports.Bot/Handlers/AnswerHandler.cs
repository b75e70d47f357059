using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>What is done about an answer that is named: <c>edit 2.1</c>, <c>delete recommendation 2</c>, <c>insert 1.2</c>, <c>history 2.1</c>.</summary>
internal sealed class AnswerHandler : IHandler<Edit>, IHandler<Delete>, IHandler<Insert>, IHandler<ShowHistory>
{
    /// <summary>Asks for an answer again, with its present wording.</summary>
    public Task<Decision> HandleAsync(Edit action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(NamedAnswer.Decide(action.Answer, "edit", turn, answer => new Edit(answer), (slot, _) => Decision.Ask(slot.Address)));

    /// <summary>Takes out an answer, or a whole repetition by its name. It can be taken back.</summary>
    public Task<Decision> HandleAsync(Delete action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(NamedAnswer.Decide(action.Answer, "delete", turn, action: null, (slot, name) => Delete(slot, name, turn)));

    /// <summary>Asks for an item that is to stand before another: <c>insert 1.2</c> becomes the new 1.2.</summary>
    public Task<Decision> HandleAsync(Insert action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(NamedAnswer.Decide(action.Before, "insert", turn, action: null, (slot, name) => Insert(slot, name, turn)));

    /// <summary>All wordings that an answer has had, with who said each and when.</summary>
    public Task<Decision> HandleAsync(ShowHistory action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(NamedAnswer.Decide(action.Answer, "history", turn, answer => new ShowHistory(answer), (slot, name) => History(slot, name, turn)));

    private static Decision Delete(Slot slot, string name, TurnView turn)
    {
        var (path, id) = NamedAnswer.PlaceOf(slot);
        if (turn.Report![path].Find(id) is not { } answer)
        {
            return Decision.Say(turn.Phrases.NoSuchAnswer(name));
        }

        var deleted = turn.Phrases.Deleted(turn.Phrases.Label(slot), Excerpt.Of(turn.Walk.AnswerIn(slot)?.Text ?? answer.Text));
        var receipt = new Receipt(turn.Report.AttachmentsOf(path, answer).Length is > 0 and var count ? $"{deleted}\n{turn.Phrases.AttachmentsGoToo(count)}" : deleted)
        {
            Buttons = [new CardButton(turn.Phrases.ButtonUndo, new Undo(turn.Delivery.Key))],
        };
        return Decision.AskNext(receipt.Warned(turn, slot)) with { Changed = [turn.Report.Delete(path, answer, turn.Delivery)] };
    }

    private static Decision Insert(Slot slot, string name, TurnView turn)
    {
        var address = slot switch
        {
            { OpensRepetition: true, Place: 1 } when turn.Walk.FurtherRepetition(slot.Group!) is { } further => further.Address with { Before = slot.Address.Field.Repetition },
            { Question.Repeats: true, Address.Answer: { } next } => new SlotAddress(slot.Address.Field, null) { Before = next },
            _ => null,
        };
        return address is null ? Decision.Say(turn.Phrases.NoSuchAnswer(name)) : Decision.Ask(address);
    }

    private static Decision History(Slot slot, string name, TurnView turn) => turn.Walk.AnswerIn(slot) is not { } answer
        ? Decision.Say(turn.Phrases.NoSuchAnswer(name))
        : Decision.Show(new Card(turn.Phrases.HistoryOf(turn.Phrases.Label(slot)))
        {
            Body = [.. Approval(answer, turn), new CardList([.. answer.Earlier.OrderByDescending(wording => wording.At).Prepend(answer.Wording).Select(wording => Item(wording, turn))])],
            Buttons = [new CardButton(turn.Phrases.ButtonContinue, new Continue())],
            Language = turn.Phrases.Language,
        });

    /// <summary>Who may be named for a quote, who says so, and since when.</summary>
    private static IEnumerable<CardElement> Approval(Answer answer, TurnView turn) => answer.Attribution is { Kind: AttributionKind.Approved, Speaker: { } speaker } approved
        ? [new CardText(string.Join(" · ", new[] { turn.Phrases.ApprovedSpeaker(speaker, approved), approved.ApprovedAt is { } at ? turn.Conference.TimeOf(at) : null }.OfType<string>()), CardTextStyle.Subtle)]
        : [];

    private static CardListItem Item(Wording wording, TurnView turn) =>
        new(wording.Text, Note: $"{turn.Report!.NameOf(wording.By)} · {turn.Conference.TimeOf(wording.At)}");
}
