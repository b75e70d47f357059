using System.Collections.Immutable;
using BotReports.Attachments;
using BotReports.Bot.Files;
using BotReports.Bot.Handlers;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Dialogs;

/// <summary>What becomes of pictures and voice notes: they go where the words of their message go; without words they wait beside the open question.</summary>
internal sealed class AttachmentIntake(AttachmentLimits limits)
{
    private const int Million = 1_000_000;

    /// <summary>Takes up what came with the message, as far as there is room, and says of everything else why it is not kept.</summary>
    public async Task OpenAsync(DialogContext dialog, Turn turn, TurnView view, FetchedFiles files, CancellationToken cancellationToken)
    {
        var (inReport, withAnswer) = (turn.Report!.Attachments().Count(), CountAt(view.Question?.Address, turn.Report));
        var kept = ImmutableArray.CreateBuilder<Attachment>();
        foreach (var file in files.All.Where(file => !file.IsDocument))
        {
            if (WhyNot(file, inReport + kept.Count, withAnswer + kept.Count, turn.Phrases) is { } reason)
            {
                await dialog.Context.SendActivityAsync(MessageFactory.Text(reason), cancellationToken);
            }
            else
            {
                kept.Add(file.Attachment!);
            }
        }

        turn.Delivery = turn.Delivery with { Attachments = kept.ToImmutable() };
    }

    /// <summary>Keeps what no answer has taken, beside the question that was open when the message came.</summary>
    /// <param name="dialog">The dialogs.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="question">That question; null where none was open.</param>
    /// <param name="report">The report that it was asked in, and that the bytes are stored for.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public static async Task KeepRestAsync(DialogContext dialog, Turn turn, Slot? question, ReportId report, CancellationToken cancellationToken)
    {
        var known = turn.Report?.Attachments().Select(kept => kept.Attachment.Id).ToHashSet() ?? [];
        var rest = turn.Delivery.Attachments.RemoveAll(attachment => known.Contains(attachment.Id));
        if (rest.IsEmpty)
        {
            return;
        }

        if (turn.Report?.Id != report)
        {
            await dialog.SayAsync(turn.Phrases.FileNeedsReport, cancellationToken);
            return;
        }

        // A change of its own: the words of the message may have made another, under the message's key.
        var delivery = turn.Said.Text.Length == 0 ? turn.Delivery : turn.Delivery with { Key = $"{turn.Delivery.Key}-files" };
        await turn.ChangeAsync(current => current.Attach(question?.Address, delivery with { Attachments = rest }), cancellationToken);
        await dialog.ShowAsync(CardOf(rest, question, turn), cancellationToken);
    }

    private static Card CardOf(ImmutableArray<Attachment> kept, Slot? question, Turn turn)
    {
        var phrases = turn.Phrases;
        var what = question is null ? phrases.WholeReport : phrases.Label(question);
        var (pictures, voices) = (AttachmentReceipts.CountOf(kept, AttachmentKind.Picture), AttachmentReceipts.CountOf(kept, AttachmentKind.VoiceNote));
        return new Card(string.Join('\n', new[]
        {
            pictures > 0 ? phrases.PicturesKept(pictures, what) : null,
            voices > 0 ? phrases.VoiceNotesKept(voices, what) : null,
        }.OfType<string>()))
        {
            Subtitle = question is { Address.Answer: null } ? phrases.QuestionStaysForWords : null,
            Buttons = AttachmentReceipts.ButtonsFor(kept, phrases),
            Language = phrases.Language,
        };
    }

    private static int CountAt(SlotAddress? slot, Report report) =>
        slot?.Answer is { } id && report[slot.Field].Find(id) is { } answer ? answer.Attachments.Length : report[slot?.Field ?? FieldPath.Whole].Attachments.Length;

    private string? WhyNot(FetchedFile file, int inReport, int withAnswer, Phrases phrases)
    {
        var name = file.File.Name.Length > 0 ? file.File.Name : file.Attachment?.Name ?? file.File.MediaType ?? "";
        return file switch
        {
            { Failure: { } failure } => FailureOf(failure, name, file.File, phrases),
            { Refusal: { } refusal } => RefusalOf(refusal, name, phrases),
            _ when withAnswer >= limits.PerAnswer => phrases.TooManyWithAnswer(name, limits.PerAnswer),
            _ when inReport >= limits.PerReport => phrases.TooManyInReport(name, limits.PerReport),
            _ => null,
        };
    }

    private string FailureOf(FileFailure failure, string name, ReceivedFile file, Phrases phrases) => failure switch
    {
        FileFailure.TooMany => phrases.TooManyWithAnswer(name, limits.PerAnswer),
        FileFailure.TooLarge when AttachmentReader.ClaimsPicture(file.Name, file.MediaType) => RefusalOf(AttachmentRefusal.PictureTooLarge, name, phrases),
        FileFailure.TooLarge => RefusalOf(AttachmentRefusal.VoiceTooLarge, name, phrases),
        _ => FileReasons.Of(failure, name, phrases),
    };

    private string RefusalOf(AttachmentRefusal refusal, string name, Phrases phrases) => refusal switch
    {
        AttachmentRefusal.Heic => phrases.PictureIsHeic(name),
        AttachmentRefusal.PictureTooLarge => phrases.PictureTooLarge(name, Math.Max(1, limits.PictureBytes / Million)),
        AttachmentRefusal.TooManyPixels => phrases.PictureTooManyPixels(name, Math.Max(1, limits.Pixels / Million)),
        AttachmentRefusal.VoiceTooLarge => phrases.VoiceNoteTooLarge(name, Math.Max(1, limits.VoiceBytes / Million)),
        AttachmentRefusal.Damaged => phrases.PictureIsDamaged(name),
        _ => phrases.FileWrongType,
    };
}
