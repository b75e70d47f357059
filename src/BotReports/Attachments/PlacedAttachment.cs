using BotReports.Languages;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Attachments;

/// <summary>An attachment as it is shown: where in the form it is, and whether everybody may see it.</summary>
/// <param name="Kept">The attachment in its report.</param>
/// <param name="Slot">The answer that it is with; null for one beside a question.</param>
/// <param name="Question">The question; null for one that belongs to the report as a whole.</param>
public sealed record PlacedAttachment(KeptAttachment Kept, Slot? Slot, Question? Question)
{
    public Attachment Attachment => Kept.Attachment;

    /// <summary>
    /// Whether others than the rapporteurs may see it. A picture goes where its quote goes, and one that waits for a quote nowhere. Nobody has read
    /// what a voice note says, or whom it names.
    /// </summary>
    public bool MayGoOut => Attachment.Kind is AttachmentKind.Picture && (Question?.Kind is not QuestionKind.Quote || Kept.Answer?.MayGoOut(Question) is true);

    /// <summary>What it is with: "1.2", "Examples", "the report as a whole".</summary>
    public string PlaceIn(Phrases phrases) => Slot is not null ? phrases.Label(Slot) : Question?.Title.In(phrases.Language) ?? phrases.WholeReport;

    /// <summary>"Picture with 1.2: flipchart.jpg".</summary>
    public string TitleIn(Phrases phrases) => Attachment.Kind is AttachmentKind.Picture
        ? phrases.PictureWith(PlaceIn(phrases), Attachment.Name)
        : phrases.VoiceNoteWith(PlaceIn(phrases), Attachment.Name);

    /// <summary>All attachments of a report, in the form's order.</summary>
    public static IReadOnlyList<PlacedAttachment> AllIn(Report report, Walk walk)
    {
        var order = walk.Template.Sections.SelectMany(section => section.Questions).Select(question => question.Id).ToList();
        return [.. report.Attachments()
            .Select(kept => new PlacedAttachment(kept, kept.Answer is { } answer ? walk.Find(new SlotAddress(kept.Field, answer.Id)) : null, kept.Field.FindIn(walk.Template)))
            .OrderBy(placed => order.IndexOf(placed.Kept.Field.Group ?? placed.Kept.Field.Question) is >= 0 and var place ? place : order.Count)
            .ThenBy(placed => placed.Kept.Field.Repetition)
            .ThenBy(placed => placed.Slot?.Place ?? int.MaxValue)];
    }
}
