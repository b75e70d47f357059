using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Bot.Handlers;

/// <summary>
/// Puts an item of a list, or a repetition of a group, at another place: <c>move 1.3 to 1</c>. Or puts an answer under another
/// question: <c>move 1.5 to other information</c>.
/// </summary>
internal sealed class MoveHandler : IHandler<Move>, IHandler<MoveTo>
{
    private const string Command = "move";

    public Task<Decision> HandleAsync(Move action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(NamedAnswer.Decide(action.From, Command, turn, action: null, (slot, name) => ToPlace(slot, name, action.To ?? 1, turn)));

    public Task<Decision> HandleAsync(MoveTo action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(NamedAnswer.Decide(action.From, Command, turn, action: null, (slot, name) => ToQuestion(slot, name, action.To, turn)));

    private static Decision ToPlace(Slot slot, string name, int place, TurnView turn)
    {
        var (path, id) = NamedAnswer.PlaceOf(slot);
        if (turn.Report![path].Find(id) is not { } answer)
        {
            return Decision.Say(turn.Phrases.NoSuchAnswer(name));
        }

        return Moved(turn.Report.Move(path, answer, place, turn.Delivery), new Receipt(turn.Phrases.Moved(ExcerptOf(slot, turn), place)), slot, turn);
    }

    private static Decision ToQuestion(Slot slot, string name, AnswerReference to, TurnView turn)
    {
        var (path, id) = NamedAnswer.PlaceOf(slot);
        if (turn.Report![path].Find(id) is not { } answer)
        {
            return Decision.Say(turn.Phrases.NoSuchAnswer(name));
        }

        // A quote whose speaker nobody has cleared would go out with the words around it.
        if (slot.Question.Kind is QuestionKind.Quote)
        {
            return Decision.Refuse(turn.Phrases.QuoteStays);
        }

        if (Standing(to.FindFreeIn(turn.Walk), turn) is not { Question.Kind: QuestionKind.Text or QuestionKind.List } target)
        {
            return Decision.Refuse(to.Name is { } where ? turn.Phrases.NoSuchAnswer(where) : turn.Phrases.OlderButton);
        }

        if (PlaceBeside(slot, path, target) is { } place)
        {
            return ToPlace(slot, name, place, turn);
        }

        var words = path == slot.Address.Field ? answer.Text : WordsOf(turn.Walk, slot, turn.Phrases.Language);
        var receipt = new Receipt(turn.Phrases.MovedTo(ExcerptOf(slot, turn), target is { Question.Repeats: true, Address.Answer: not null } ? turn.Phrases.Label(target) : target.Question.Title.In(turn.Phrases.Language)))
        {
            Buttons = [new CardButton(turn.Phrases.ButtonUndo, new Undo(turn.Delivery.Key))],
        };
        return Moved(turn.Report.Transfer(path, answer, words, target.Address, turn.Delivery), receipt, slot, turn);
    }

    /// <summary>Which place an answer's own list has where another one of it is named: whoever says "action 3 to action 1" means the order. Null where that is in another list.</summary>
    private static int? PlaceBeside(Slot slot, FieldPath path, Slot target) =>
        target.Address.Answer is null ? null
        : path == target.Address.Field ? target.Place
        : path != slot.Address.Field && slot.Group == target.Group && target.OpensRepetition ? target.Repetition
        : null;

    /// <summary>A question with one place may have been answered since the card was shown: then the words go below that answer.</summary>
    private static Slot? Standing(Slot? target, TurnView turn) =>
        target is { Question.Repeats: false, Address: { Answer: null, Field: var field } } && turn.Report![field].Answers is [var stands, ..] ? turn.Walk.Find(new SlotAddress(field, stands.Id)) : target;

    private static string ExcerptOf(Slot slot, TurnView turn) => Excerpt.Of(turn.Walk.AnswerIn(slot)?.Text ?? turn.Phrases.Label(slot));

    private static Decision Moved(Report moved, Receipt receipt, Slot slot, TurnView turn) =>
        Decision.AskNext(ReferenceEquals(moved, turn.Report) ? receipt : receipt.Warned(turn, slot)) with { Changed = [moved] };

    /// <summary>All that a repetition says: its first answer, then the others under their names.</summary>
    private static string WordsOf(Walk walk, Slot opening, string language) => string.Join('\n', walk.Slots
        .Where(slot => slot.Group == opening.Group && slot.Repetition == opening.Repetition && slot.Address is { Answer: not null, Part: SlotPart.Words })
        .Select(slot => slot.OpensRepetition ? walk.AnswerIn(slot)!.Text : $"{slot.Question.Title.In(language)}: {walk.AnswerIn(slot)!.Text}"));
}
