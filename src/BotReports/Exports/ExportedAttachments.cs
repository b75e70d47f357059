using BotReports.Attachments;
using BotReports.Reports;

namespace BotReports.Exports;

/// <summary>The attachments of a report as the exports show them. A file is passed on more easily than a chat, so what is withheld is named for the rapporteurs and not shown.</summary>
internal sealed class ExportedAttachments(Report report, Conference conference, IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? pictures, ExportScope scope)
{
    private readonly IReadOnlyList<PlacedAttachment> _placed = report.Attachments().Any()
        ? [.. PlacedAttachment.AllIn(report, conference.Walk(report)).Where(placed => scope.ShowsWithheld || placed.MayGoOut)]
        : [];

    /// <summary>Those beside a question; for a group also those in a repetition that nobody has begun. Null for none.</summary>
    public IReadOnlyList<ExportedAttachment>? Of(FieldPath path) =>
        Exported(placed => placed.Kept.Answer is null && (placed.Kept.Field == path || (placed.Kept.Field.Group == path.Question && report[path].Find(placed.Kept.Field.Repetition) is null)));

    /// <summary>Those with an answer; null for none.</summary>
    public IReadOnlyList<ExportedAttachment>? Of(FieldPath path, Answer answer) => Exported(placed => placed.Kept.Field == path && placed.Kept.Answer?.Id == answer.Id);

    private List<ExportedAttachment>? Exported(Func<PlacedAttachment, bool> are) => _placed.Where(are).Select(Exported).ToList() is { Count: > 0 } exported ? exported : null;

    private ExportedAttachment Exported(PlacedAttachment placed)
    {
        var attachment = placed.Attachment;
        var exported = new ExportedAttachment(attachment.Kind, attachment.Name, attachment.MediaType, attachment.Length, !placed.MayGoOut)
        {
            Width = attachment.Width > 0 ? attachment.Width : null,
            Height = attachment.Height > 0 ? attachment.Height : null,
        };
        return placed.MayGoOut
            ? exported with
            {
                Address = conference.PublicAddress is null ? null : conference.AddressOf(report, attachment),
                Content = pictures?.TryGetValue(attachment.Id, out var bytes) is true ? bytes : null,
            }
            : exported;
    }
}
