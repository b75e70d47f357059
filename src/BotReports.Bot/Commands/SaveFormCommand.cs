using System.Text.RegularExpressions;
using BotReports.Bot.Cards;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Stores what was written in a form. Its number counts as the message: a form that is sent twice is stored once.</summary>
public sealed partial class SaveFormCommand(Conference conference, IReportStore reports) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["save form"];

    public bool Takes(string argument) => Number().IsMatch(argument);

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        var delivery = turn.Delivery with { Key = $"form-{argument}" };
        var walk = conference.Walk(report);
        var fields = turn.Utterance.Fields
            .Select(written => FormField.TryParse(written.Key, written.Value, out var field) ? field : null).OfType<FormField>()
            .OrderBy(field => field.Number)
            .Where(field => walk.Find(field.Slot) is { Question.Kind: not QuestionKind.Choice })
            .ToList();

        turn.Report = report.HasSeen(delivery) ? report : await reports.ChangeAsync(report.Id, current => current!.Fill(fields, delivery), cancellationToken);
        var said = report.HasSeen(delivery) ? turn.Phrases.AlreadySaved
            : ReferenceEquals(turn.Report, report) ? turn.Phrases.Unchanged
            : turn.Phrases.FormSaved(fields.Count(field => field.IsWritten), conference.TimeOf(turn.Delivery.At));
        turn.Replacement = FormCard.Sent(said, turn.Phrases);
        turn.Receipt = new Receipt(said, ReferenceEquals(turn.Report, report) ? CardTextStyle.Attention : CardTextStyle.Good);
        return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
    }

    [GeneratedRegex("^[0-9a-f]{16}$")]
    private static partial Regex Number();
}
