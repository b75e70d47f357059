using System.Text.RegularExpressions;
using BotReports.Bot.Cards;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.ChathamHouse;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>
/// Stores what was written in a form. Its number counts as the message: a form that is sent twice is stored once. What names who
/// said something waits as a note.
/// </summary>
public sealed partial class SaveFormCommand(Conference conference) : ICommand
{
    private readonly SpeakerFinder _speakers = new(conference.Programme);

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

        var aside = fields.Where(field => NamesSpeaker(field, walk)).ToList();
        var answers = fields.Where(field => !aside.Contains(field)).ToList();
        turn.Report = report.HasSeen(delivery) ? report : await turn.Reports.ChangeAsync(report.Id, current => current!.Fill(answers, aside, delivery), cancellationToken);
        string[] said = report.HasSeen(delivery) ? [turn.Phrases.AlreadySaved]
            : ReferenceEquals(turn.Report, report) ? [turn.Phrases.Unchanged]
            : [.. Saved(answers.Count(field => field.IsWritten), turn), .. aside.Select((field, index) => KeptAside(field, turn.Report.Notes.Length - aside.Count + index + 1, walk, turn))];
        turn.Replacement = FormCard.Sent(said[0], turn.Phrases);
        turn.Receipt = new Receipt(string.Join('\n', said), ReferenceEquals(turn.Report, report) || aside.Count > 0 ? CardTextStyle.Attention : CardTextStyle.Good);
        return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
    }

    // A quote says itself who may be named.
    private bool NamesSpeaker(FormField field, Walk walk) =>
        field.IsWritten && walk.Find(field.Slot) is { Question.Kind: not QuestionKind.Quote } && _speakers.Find(field.Text).Count > 0;

    private IEnumerable<string> Saved(int answers, Turn turn) => answers == 0 ? [] : [turn.Phrases.FormSaved(answers, conference.TimeOf(turn.Delivery.At))];

    private string KeptAside(FormField field, int note, Walk walk, Turn turn) =>
        turn.Phrases.KeptAside(turn.Phrases.Label(walk.Find(field.Slot)!), string.Join(", ", _speakers.Find(field.Text).Select(name => name.Name)), note);

    [GeneratedRegex("^[0-9a-f]{16}$")]
    private static partial Regex Number();
}
