using BotReports.Actions;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Bot.Handlers;

/// <summary>
/// Adds to an answer: <c>add to 2.1</c>, or <c>add</c> for the latest one. What was sent in quick succession becomes one answer, and what
/// follows is added too, until <c>done</c>.
/// </summary>
internal sealed class AddHandler : IHandler<AddTo>, IHandler<Gather>
{
    public Task<Decision> HandleAsync(AddTo action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(AddTo(action, turn));

    public Task<Decision> HandleAsync(Gather action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Report is null ? Decision.Say(turn.Phrases.NotInAReport)
        : turn.Rapid is [_, .., var last] && last == action.Last ? Latest(turn)
        : Decision.Refuse(turn.Phrases.OlderButton) with { Conversation = Ended(turn) });

    private static Decision AddTo(AddTo action, TurnView turn)
    {
        if (turn.Report is null)
        {
            return Decision.Say(turn.Phrases.NotInAReport);
        }

        if (action.Answer is not { } named)
        {
            return Latest(turn);
        }

        return CanGrow(named.FindFreeIn(turn.Walk)) is { } slot
            ? Begin(slot) with { Conversation = Ended(turn) }
            : Decision.Refuse(named.Name is { } name ? turn.Phrases.NoSuchAnswer(name) : turn.Phrases.OlderButton) with { Conversation = Ended(turn) };
    }

    private static Decision Latest(TurnView turn)
    {
        var answers = turn.Rapid;
        if (CanGrow((answers.Count > 0 ? turn.Walk.Find(answers[0]) : null) ?? turn.Walk.LatestAnswerOf(turn.Sender.Id)) is not { } slot)
        {
            return Decision.Refuse(turn.Phrases.NothingToAddTo) with { Conversation = Ended(turn) };
        }

        var begin = Begin(slot) with { Conversation = Ended(turn) };
        return answers.Count <= 1 ? begin : begin with
        {
            Changed = [turn.Report!.Gather(slot.Address, answers.Skip(1), turn.Delivery)],
            Receipt = new Receipt(turn.Phrases.AddedTo(turn.Phrases.Label(slot), Excerpt.Of(turn.Walk.AnswerIn(turn.Walk.Find(answers[^1])!)!.Text))) { Buttons = [new CardButton(turn.Phrases.ButtonUndo, new Undo(turn.Delivery.Key))] },
        };
    }

    /// <summary>Whatever comes next belongs to none of the answers before.</summary>
    private static Conversation Ended(TurnView turn) => turn.Conversation with { Rapid = null };

    private static Decision Begin(Slot slot) => new() { Next = new NextStep.Begin(DialogIds.Gather, slot.Address.ToString()) };

    private static Slot? CanGrow(Slot? slot) => slot is { Question.Kind: not QuestionKind.Choice, Address.Part: SlotPart.Words } ? slot : null;
}
