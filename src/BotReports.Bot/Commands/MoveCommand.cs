using System.Globalization;
using System.Text.RegularExpressions;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Puts an item of a list, or a repetition of a group, at another place: <c>move 1.3 to 1</c>.</summary>
public sealed partial class MoveCommand(Conference conference, IReportStore reports) : SlotCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } = ["move", "deplacer", "mover"];

    public override bool Takes(string argument) => argument.Length == 0 || (Shape().Match(argument) is { Success: true } move && IsName(move.Groups["name"].Value));

    protected override string NameIn(string argument) => Shape().Match(argument).Groups["name"].Value;

    protected override async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, Walk walk, Slot slot, string argument, CancellationToken cancellationToken)
    {
        var place = int.Parse(Shape().Match(argument).Groups["place"].Value, CultureInfo.InvariantCulture);
        var (path, id) = slot is { OpensRepetition: true, Place: 1 }
            ? (FieldPath.Of(slot.Group!.Id), slot.Address.Field.Repetition)
            : (slot.Address.Field, slot.Address.Answer ?? 0);

        turn.Report = await reports.ChangeAsync(
            turn.Report!.Id,
            report => report![path].Find(id) is { } answer ? report.Move(path, answer, place, turn.Delivery) : report,
            cancellationToken);
        turn.Receipt = new Receipt(turn.Phrases.Moved(turn.Phrases.Label(slot), place, Conference.TimeOf(turn.Delivery.At)));
        return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
    }

    [GeneratedRegex(@"^(?<name>.+) (to|a|vers|en) (?<place>[1-9][0-9]?)$")]
    private static partial Regex Shape();
}
