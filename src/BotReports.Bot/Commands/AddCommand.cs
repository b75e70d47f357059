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
/// Adds to an answer: <c>add to 2.1</c>, or <c>add</c> for the latest one. What was sent in one burst becomes one answer, and what
/// follows is added too, until <c>done</c>.
/// </summary>
public sealed partial class AddCommand(Conference conference) : ICommand
{
    private readonly SlotNames _names = new(conference.Template);

    public IReadOnlyList<string> Words { get; } = ["add", "add more", "ajouter", "completer", "anadir", "agregar"];

    public bool Takes(string argument) => argument.Length == 0 || (Target().Match(argument) is { Success: true } target && _names.Fits(target.Groups["name"].Value));

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        var answers = turn.EndRapid();
        if (turn.Utterance.Slot is { } pressed && pressed != (answers.Count > 1 ? answers[^1].ToString() : null))
        {
            turn.Receipt = new Receipt(turn.Phrases.OlderButton, CardTextStyle.Attention);
            return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
        }

        var walk = conference.Walk(report);
        var slot = argument.Length > 0 ? SlotNames.Find(walk, Target().Match(argument).Groups["name"].Value)
            : answers.Count > 0 && walk.Find(answers[0]) is { } first ? first
            : walk.LatestAnswerOf(turn.Sender.Id);
        if (slot is not { Question.Kind: not QuestionKind.Choice, Address.Part: SlotPart.Words })
        {
            turn.Receipt = new Receipt(argument.Length > 0 ? turn.Phrases.NoSuchAnswer(argument) : turn.Phrases.NothingToAddTo, CardTextStyle.Attention);
            return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
        }

        if (argument.Length == 0 && answers.Count > 1)
        {
            turn.Report = await turn.Reports.ChangeAsync(report.Id, current => current!.Gather(slot.Address, answers.Skip(1), turn.Delivery), cancellationToken);
            turn.Receipt = new Receipt(turn.Phrases.AddedTo(turn.Phrases.Label(slot), conference.TimeOf(turn.Delivery.At)))
            {
                Buttons = [new CardButton(turn.Phrases.ButtonUndo, "undo") { Slot = turn.Delivery.Key }],
            };
        }

        return await dialog.RestartAsync(GatherDialog.Name, slot.Address.ToString(), cancellationToken);
    }

    [GeneratedRegex("^(?:to|a|en|dans) (?<name>.+)$")]
    private static partial Regex Target();
}
