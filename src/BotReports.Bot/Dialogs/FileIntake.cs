using BotReports.Bot.Dialogs;
using BotReports.Bot.Files;
using BotReports.Bot.Handlers;
using BotReports.Bot.Turns;
using BotReports.Bot.Understanding;
using BotReports.Cards;
using BotReports.Imports;
using BotReports.Imports.Files;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Dialogs;

/// <summary>What becomes of a file that a rapporteur sends: a filled form is offered as the answers in it, any other text is kept as a note.</summary>
internal sealed class FileIntake(Conference conference, ImportLimits limits)
{
    private const int Megabyte = 1_000_000;

    /// <param name="dialog">The dialogs.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="documents">One or more. The first is read, of the others it is said that they are not.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task<DialogTurnResult> TakeAsync(DialogContext dialog, Turn turn, IReadOnlyList<FetchedFile> documents, CancellationToken cancellationToken)
    {
        var file = documents[0];
        if (documents.Count > 1)
        {
            await dialog.SayAsync(turn.Phrases.OneDocumentAtATime(string.Join(", ", documents.Skip(1).Select(document => document.File.Name))), cancellationToken);
        }

        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.FileNeedsReport, cancellationToken);
        }

        // What was written beside the file is no answer to the open question, and is not lost either.
        if (turn.Said.Text.Length > 0)
        {
            turn.Report = report = await turn.Reports.ChangeAsync(report.Id, current => current!.Note(turn.Said.Text, turn.Delivery with { Key = $"{turn.Delivery.Key}-text" }), cancellationToken);
        }

        if (file.Failure is { } failure and not FileFailure.TooLarge)
        {
            return await dialog.SayAsync(FileReasons.Of(failure, file.File.Name, turn.Phrases), cancellationToken);
        }

        var read = file.Text;
        if (read is not { IsRead: true })
        {
            return await dialog.SayAsync(WhyNot(read?.Refusal ?? ImportRefusal.TooLarge, turn.Phrases), cancellationToken);
        }

        var form = read.Form;
        (turn.Said, dialog.Context.Activity.Text) = (new TypedWords(form.Text), form.Text);
        if (ImportDialog.IsForm(form, conference.TemplateOf(report)))
        {
            turn.Form = form;
            return await dialog.RestartAsync(DialogIds.Import, null, cancellationToken);
        }

        turn.Report = await turn.Reports.ChangeAsync(report.Id, current => current!.Note(form.Text, turn.Delivery), cancellationToken);
        var notRead = ImportedWords.NotRead(form, turn.Phrases) is { } unread ? $" {unread}" : "";
        turn.Receipt = new Receipt(turn.Phrases.FileIsNoForm(turn.Report.Notes.Length) + notRead, CardTextStyle.Attention);
        return await dialog.RestartAsync(DialogIds.Report, null, cancellationToken);
    }

    private string WhyNot(ImportRefusal refusal, Phrases phrases) => refusal switch
    {
        ImportRefusal.WrongType => phrases.FileWrongType,
        ImportRefusal.TooLarge => phrases.FileTooLarge(Math.Max(1, limits.File / Megabyte), Math.Max(1, limits.FileWithPictures / Megabyte)),
        ImportRefusal.TooLong => phrases.FileTooLong(limits.Characters, limits.Lines),
        ImportRefusal.Encrypted => phrases.FileIsLocked,
        ImportRefusal.OldWord => phrases.FileIsOldWord,
        ImportRefusal.OtherKind => phrases.FileOtherKind,
        ImportRefusal.OnlyPictures => phrases.FileOnlyPictures,
        ImportRefusal.Empty => phrases.FileIsEmpty,
        _ => phrases.FileIsDamaged,
    };
}
