using System.Security.Cryptography;
using BotReports.Documents;
using BotReports.Reports;

namespace BotReports.Attachments;

/// <summary>
/// The bytes of attachments, each in a document beside its report: <c>reports/{event}/{session}/attachments/{id}.jpg</c>. A document is written once,
/// under a new random name, before anything refers to it.
/// </summary>
public sealed class AttachmentStore(IDocuments documents)
{
    /// <summary>In bytes: 128 bits that nobody guesses.</summary>
    private const int IdLength = 16;

    /// <summary>Keeps a file. It belongs to nothing until a report refers to it.</summary>
    /// <param name="report">The report that it is meant for.</param>
    /// <param name="name">What its sender's device called it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="delivery">The message it came in.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="IOException">The storage does not answer.</exception>
    public async Task<Attachment> PutAsync(ReportId report, string name, AttachmentContent content, Delivery delivery, CancellationToken cancellationToken)
    {
        var attachment = new Attachment(
            RandomNumberGenerator.GetHexString(2 * IdLength, lowercase: true), content.Kind, name, content.MediaType, content.Bytes.Length, delivery.Sender.Id, delivery.At, delivery.ActivityId)
        {
            Width = content.Width,
            Height = content.Height,
        };
        await documents.PutAsync(AttachmentAddress.DocumentOf(report, attachment), content.Bytes, PutCondition.Always, cancellationToken);
        return attachment;
    }

    /// <summary>Null when it is not there any more.</summary>
    /// <exception cref="IOException">The storage does not answer.</exception>
    public async Task<ReadOnlyMemory<byte>?> FindAsync(ReportId report, Attachment attachment, CancellationToken cancellationToken) =>
        (await documents.GetAsync(AttachmentAddress.DocumentOf(report, attachment), cancellationToken))?.Content;

    /// <summary>The bytes of all pictures of a report, by their ids.</summary>
    /// <exception cref="IOException">The storage does not answer.</exception>
    public async Task<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> PicturesOfAsync(Report report, CancellationToken cancellationToken)
    {
        var pictures = new Dictionary<string, ReadOnlyMemory<byte>>();
        foreach (var attachment in report.Attachments().Select(kept => kept.Attachment).Where(attachment => attachment.Kind is AttachmentKind.Picture))
        {
            if (await FindAsync(report.Id, attachment, cancellationToken) is { } bytes)
            {
                pictures[attachment.Id] = bytes;
            }
        }

        return pictures;
    }
}
