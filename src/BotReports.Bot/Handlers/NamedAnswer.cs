using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>Finds the answer that an action names. Without a name it shows what there is to name.</summary>
internal static class NamedAnswer
{
    /// <summary>As many buttons as one looks through without effort; the other answers are in the list, and can be typed.</summary>
    private const int MostButtons = 12;

    /// <param name="answer">How the answer is named; null for not at all.</param>
    /// <param name="command">The key of the command in the vocabulary, to be shown in an example.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="action">The action about one of the answers, for the buttons that offer them; null where it needs more than the answer.</param>
    /// <param name="decide">What is done about it: the slot, and what it was called.</param>
    public static Decision Decide(AnswerReference? answer, string command, TurnView turn, Func<AnswerReference, BotAction>? action, Func<Slot, string, Decision> decide)
    {
        if (turn.Report is null)
        {
            return Decision.Say(turn.Phrases.NotInAReport);
        }

        if (answer?.FindIn(turn.Walk) is { } slot)
        {
            return decide(slot, answer.Name ?? turn.Phrases.Label(slot));
        }

        return answer?.Name is { } name ? Decision.Say(turn.Phrases.NoSuchAnswer(name)) : Decision.Show(Answers(turn.Walk, command, action, turn.Phrases));
    }

    /// <summary>The field that holds the answer, and its id: for the name of a repetition, the whole repetition.</summary>
    public static (FieldPath Path, int Id) PlaceOf(Slot slot) => slot is { OpensRepetition: true, Place: 1 }
        ? (FieldPath.Of(slot.Group!.Id), slot.Address.Field.Repetition)
        : (slot.Address.Field, slot.Address.Answer ?? 0);

    private static Card Answers(Walk walk, string command, Func<AnswerReference, BotAction>? action, Phrases phrases)
    {
        var answered = walk.Slots.Where(slot => slot is { Status: SlotStatus.Answered, Address.Part: SlotPart.Words }).ToList();
        return new Card(phrases.WhichAnswer)
        {
            Body =
            [
                new CardList([.. answered.Select(slot => new CardListItem(AssignCard.FirstWords(walk.AnswerIn(slot)!.Text), phrases.Label(slot)))]),
                new CardText(phrases.NameAnAnswer(Vocabulary.All.CommandWords(command)[0]), CardTextStyle.Subtle),
            ],
            Buttons = action is null ? [] : [.. Latest(answered, walk).Select(slot => new CardButton(ButtonTitle.Of(phrases.Label(slot)), action(AnswerReference.At(slot.Address))))],
            Language = phrases.Language,
        };
    }

    /// <summary>The answers that were given last, since those are the ones that people come back to; in the order of the form.</summary>
    private static IEnumerable<Slot> Latest(List<Slot> answered, Walk walk)
    {
        var latest = answered.OrderByDescending(slot => walk.AnswerIn(slot)!.Wording.At).Take(MostButtons).ToHashSet();
        return answered.Where(latest.Contains);
    }
}
