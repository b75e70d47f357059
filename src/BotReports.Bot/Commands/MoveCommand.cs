using System.Globalization;
using System.Text.RegularExpressions;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>
/// Puts an item of a list, or a repetition of a group, at another place: <c>move 1.3 to 1</c>. Or puts an answer under another
/// question: <c>move 1.5 to other information</c>.
/// </summary>
public sealed partial class MoveCommand(Conference conference) : SlotCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } = ["move", "deplacer", "mover"];

    public override bool Takes(string argument) =>
        argument.Length == 0 || (Shape().Match(argument) is { Success: true } move && IsName(move.Groups["name"].Value) && (move.Groups["place"].Success || IsName(move.Groups["target"].Value)));

    protected override string NameIn(string argument) => Shape().Match(argument).Groups["name"].Value;

    protected override async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, Walk walk, Slot slot, string argument, CancellationToken cancellationToken)
    {
        var (path, id) = slot is { OpensRepetition: true, Place: 1 }
            ? (FieldPath.Of(slot.Group!.Id), slot.Address.Field.Repetition)
            : (slot.Address.Field, slot.Address.Answer ?? 0);
        var move = Shape().Match(argument).Groups;
        if (turn.Report![path].Find(id) is not { } answer)
        {
            return await dialog.SayAsync(turn.Phrases.NoSuchAnswer(NameIn(argument)), cancellationToken);
        }

        var before = turn.Report;
        var receipt = move["place"].Success
            ? await ToPlaceAsync(turn, slot, path, id, int.Parse(move["place"].Value, CultureInfo.InvariantCulture), cancellationToken)
            : await ToQuestionAsync(turn, walk, slot, path, answer, move["target"].Value, cancellationToken);
        turn.Receipt = ReferenceEquals(before, turn.Report) ? receipt : receipt.Warned(turn, Conference, before, slot);
        return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
    }

    private async Task<Receipt> ToPlaceAsync(Turn turn, Slot slot, FieldPath path, int id, int place, CancellationToken cancellationToken)
    {
        turn.Report = await turn.Reports.ChangeAsync(
            turn.Report!.Id,
            report => report![path].Find(id) is { } answer ? report.Move(path, answer, place, turn.Delivery) : report,
            cancellationToken);
        return new Receipt(turn.Phrases.Moved(turn.Phrases.Label(slot), place, Conference.TimeOf(turn.Delivery.At)));
    }

    private async Task<Receipt> ToQuestionAsync(Turn turn, Walk walk, Slot slot, FieldPath path, Answer answer, string name, CancellationToken cancellationToken)
    {
        // A quote whose speaker nobody has cleared would go out with the words around it.
        if (slot.Question.Kind is QuestionKind.Quote)
        {
            return new Receipt(turn.Phrases.QuoteStays, CardTextStyle.Attention);
        }

        if (SlotNames.Find(walk, name) is not { Question.Kind: QuestionKind.Text or QuestionKind.List } target)
        {
            return new Receipt(turn.Phrases.NoSuchAnswer(name), CardTextStyle.Attention);
        }

        var words = path == slot.Address.Field ? answer.Text : WordsOf(walk, slot, turn.Phrases.Language);
        turn.Report = await turn.Reports.ChangeAsync(turn.Report!.Id, report => report!.Transfer(path, answer, words, target.Address, turn.Delivery), cancellationToken);
        return new Receipt(turn.Phrases.MovedTo(turn.Phrases.Label(slot), target.Question.Title.In(turn.Phrases.Language), Conference.TimeOf(turn.Delivery.At)))
        {
            Buttons = [new CardButton(turn.Phrases.ButtonUndo, "undo") { Slot = turn.Delivery.Key }],
        };
    }

    /// <summary>All that a repetition says: its first answer, then the others under their names.</summary>
    private static string WordsOf(Walk walk, Slot opening, string language) => string.Join('\n', walk.Slots
        .Where(slot => slot.Group == opening.Group && slot.Repetition == opening.Repetition && slot.Address is { Answer: not null, Part: SlotPart.Words })
        .Select(slot => slot.OpensRepetition ? walk.AnswerIn(slot)!.Text : $"{slot.Question.Title.In(language)}: {walk.AnswerIn(slot)!.Text}"));

    [GeneratedRegex(@"^(?<name>.+) (to|a|aux|vers|dans|en) ((?<place>[1-9][0-9]?)|(?<target>.+))$")]
    private static partial Regex Shape();
}
