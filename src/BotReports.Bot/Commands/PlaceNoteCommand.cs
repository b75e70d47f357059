using System.Globalization;
using System.Text.RegularExpressions;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Makes a note an answer: <c>place note 3 in recommendation 2 action 1</c>. Where there is an answer already, the note stands beside it.</summary>
public sealed class PlaceNoteCommand(Conference conference) : ICommand
{
    private static readonly Regex Shape = new($"^(?<note>[1-9][0-9]?) {Vocabulary.All.Either("in")} (?<name>.+)$", RegexOptions.CultureInvariant);

    private readonly SlotNames _names = new(conference.Template);

    public IReadOnlyList<string> Words { get; } = ["place note", "placer la note", "poner la nota"];

    public bool Takes(string argument) => Shape.Match(argument) is { Success: true } place && _names.Fits(place.Groups["name"].Value);

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        var place = Shape.Match(argument).Groups;
        var number = int.Parse(place["note"].Value, CultureInfo.InvariantCulture);
        if (number > report.Notes.Length || SlotNames.Find(conference.Walk(report), place["name"].Value) is not { } slot)
        {
            return await dialog.SayAsync(turn.Phrases.NoSuchAnswer(argument), cancellationToken);
        }

        var note = report.Notes[number - 1];
        turn.Report = await turn.Reports.ChangeAsync(report.Id, current => current!.Place(note, slot.Address, turn.Delivery), cancellationToken);
        var placed = conference.Walk(turn.Report).Find(slot.Address with { Answer = turn.Report[slot.Address.Field].LastId }) ?? slot;
        turn.Receipt = new Receipt(turn.Phrases.NotePlaced(number, turn.Phrases.Label(placed), conference.TimeOf(turn.Delivery.At)));
        return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
    }
}
