using System.Collections.Immutable;
using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>What is said of pictures and voice notes, and what one can do about them.</summary>
internal static class AttachmentReceipts
{
    /// <summary>Says what is kept with the answer that the message gave.</summary>
    /// <param name="receipt">What is said of the answer.</param>
    /// <param name="before">The report before it.</param>
    /// <param name="after">The report with it.</param>
    /// <param name="phrases">The language.</param>
    public static Receipt WithAttachments(this Receipt receipt, Report before, Report after, Phrases phrases)
    {
        var known = before.Attachments().Where(kept => kept.Answer is not null).Select(kept => kept.Attachment.Id).ToHashSet();
        var taken = after.Attachments().Where(kept => kept.Answer is not null && !known.Contains(kept.Attachment.Id)).Select(kept => kept.Attachment).ToImmutableArray();
        if (taken.IsEmpty)
        {
            return receipt;
        }

        var (pictures, voices) = (CountOf(taken, AttachmentKind.Picture), CountOf(taken, AttachmentKind.VoiceNote));
        return receipt with
        {
            Text = string.Join('\n', new[]
            {
                receipt.Text,
                pictures > 0 ? phrases.PicturesSaved(pictures) : null,
                voices > 0 ? phrases.VoiceNotesSaved(voices) : null,
            }.OfType<string>()),
            Buttons = [.. receipt.Buttons, .. ButtonsFor(taken, phrases)],
        };
    }

    /// <summary>A button to remove each.</summary>
    public static IReadOnlyList<CardButton> ButtonsFor(ImmutableArray<Attachment> attachments, Phrases phrases) => attachments is [var only]
        ? [new CardButton(only.Kind is AttachmentKind.Picture ? phrases.ButtonRemovePicture : phrases.ButtonRemoveVoiceNote, new RemoveAttachment(only.Id))]
        : [.. attachments.Select(attachment => new CardButton(ButtonTitle.Of(phrases.ButtonRemove(attachment.Name)), new RemoveAttachment(attachment.Id)))];

    public static int CountOf(IEnumerable<Attachment> attachments, AttachmentKind kind) => attachments.Count(attachment => attachment.Kind == kind);
}
