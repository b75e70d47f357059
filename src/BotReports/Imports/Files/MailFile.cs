using MimeKit;

namespace BotReports.Imports.Files;

/// <summary>A mail: its text, and the documents that came with it.</summary>
internal static class MailFile
{
    /// <summary>The words of a mail that is plain text and nothing else, whose lines may have been broken; null for any other, whose words are taken down.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="text">Takes down what is read.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="readInner">Reads a document that came with it, by its name and content; null for what is not read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="RefusedException">The text is longer than allowed.</exception>
    /// <exception cref="FormatException">It is no mail.</exception>
    public static FilledForm? Read(ReadOnlyMemory<byte> bytes, DocumentText text, ImportLimits limits, Func<string, ReadOnlyMemory<byte>, DocumentText?> readInner, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        using var message = MimeMessage.Load(stream, cancellationToken);
        if (message.TextBody is { } only && !message.Attachments.Any())
        {
            return PlainText.Read(only, limits);
        }

        if (message.TextBody is { } words)
        {
            foreach (var paragraph in words.ReplaceLineEndings("\n").Split("\n\n"))
            {
                text.Paragraph(paragraph);
            }
        }
        else if (message.HtmlBody is { } html)
        {
            HtmlFile.Read(html, text);
        }

        foreach (var attachment in message.Attachments)
        {
            Read(attachment, text, readInner, cancellationToken);
        }

        return null;
    }

    private static void Read(MimeEntity attachment, DocumentText text, Func<string, ReadOnlyMemory<byte>, DocumentText?> readInner, CancellationToken cancellationToken)
    {
        if (attachment is not MimePart { Content: { } content } part)
        {
            text.Unread(UnreadKind.Embedded);
            return;
        }

        if (part.ContentType.IsMimeType("image", "*"))
        {
            text.Unread(UnreadKind.Picture);
            return;
        }

        using var bytes = new MemoryStream();
        content.DecodeTo(bytes, cancellationToken);
        if (readInner(part.FileName ?? "", bytes.ToArray()) is { } words)
        {
            text.Take(words);
        }
        else
        {
            text.Unread(UnreadKind.Embedded);
        }
    }
}
