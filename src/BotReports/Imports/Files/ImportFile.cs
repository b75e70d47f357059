using System.Diagnostics.CodeAnalysis;
using System.Xml;

namespace BotReports.Imports.Files;

/// <summary>What a file holds, or why it is not read.</summary>
public sealed record ImportFile
{
    /// <summary>How many documents may stand within one another: a mail with a document that another was put into.</summary>
    private const int MostNested = 3;

    private ImportFile(FilledForm? form, ImportRefusal? refusal) => (Form, Refusal) = (form, refusal);

    /// <summary>Null when the file is refused.</summary>
    public FilledForm? Form { get; }

    /// <summary>Null when the file is read.</summary>
    public ImportRefusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Form))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsRead => Form is not null;

    /// <param name="name">The file's name. What the file is, its bytes say; the ending tells kinds of text apart.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="limits">How much it may hold.</param>
    public static ImportFile Read(string name, ReadOnlyMemory<byte> bytes, ImportLimits limits) => ReadUntil(name, bytes, limits, CancellationToken.None);

    /// <inheritdoc cref="Read"/>
    /// <param name="cancelled">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static ImportFile ReadUntil(string name, ReadOnlyMemory<byte> bytes, ImportLimits limits, CancellationToken cancelled)
    {
        try
        {
            var form = ReadForm(name, bytes, limits, cancelled);
            return string.IsNullOrWhiteSpace(form.Text) ? Refuse(form.Unread.Any(part => part.Kind is UnreadKind.Page) ? ImportRefusal.OnlyPictures : ImportRefusal.Empty) : new ImportFile(form, null);
        }
        catch (RefusedException refused)
        {
            return Refuse(refused.Refusal);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // A damaged or forged file can make the libraries throw anything: all of it means that the file cannot be read.
            return Refuse(ImportRefusal.Damaged);
        }
    }

    public static ImportFile Refuse(ImportRefusal refusal) => new(null, refusal);

    private static FilledForm ReadForm(string name, ReadOnlyMemory<byte> bytes, ImportLimits limits, CancellationToken cancelled)
    {
        var kind = FileKinds.Of(name, bytes.Span);
        if (bytes.Length > (kind.HasPictures ? limits.FileWithPictures : limits.File))
        {
            throw new RefusedException(ImportRefusal.TooLarge);
        }

        var text = new DocumentText(limits, cancelled);
        return TakeDown(kind, bytes, text, limits, 1, cancelled) ?? text.ToForm();
    }

    /// <summary>
    /// Takes the words down, or gives them back where their lines may have been broken by the width of a page. A document that says what its paragraphs are
    /// knows better.
    /// </summary>
    /// <exception cref="RefusedException">It is not read.</exception>
    private static FilledForm? TakeDown(FileKind kind, ReadOnlyMemory<byte> bytes, DocumentText text, ImportLimits limits, int depth, CancellationToken cancelled)
    {
        switch (kind)
        {
            case FileKind.Text:
                return PlainText.Read(bytes, limits);
            case FileKind.Mail:
                return MailFile.Read(bytes, text, limits, Inner, cancelled);
            case FileKind.Word:
                DocxFile.Read(bytes, text, limits, Inner, cancelled);
                break;
            case FileKind.OpenDocument:
                OdtFile.Read(bytes, text, limits, cancelled);
                break;
            case FileKind.RichText:
                RtfFile.Read(bytes, text, limits);
                break;
            case FileKind.Html:
                HtmlFile.Read(PlainText.Decode(bytes.Span), text);
                break;
            case FileKind.Markdown:
                MarkdownFile.Read(PlainText.Decode(bytes.Span), text);
                break;
            case FileKind.Pdf:
                PdfFile.Read(bytes, text, cancelled);
                break;
            default:
                throw new RefusedException(FileKinds.RefusalOf(kind) ?? ImportRefusal.WrongType);
        }

        return null;

        DocumentText? Inner(string name, ReadOnlyMemory<byte> inner)
        {
            var kind = FileKinds.Of(name, inner.Span);
            if (depth >= MostNested || FileKinds.RefusalOf(kind) is not null)
            {
                return null;
            }

            try
            {
                var words = text.Cell();
                if (TakeDown(kind, inner, words, limits, depth + 1, cancelled) is { } lines)
                {
                    words.Take(lines);
                }

                return words;
            }
            catch (Exception exception) when (exception is (RefusedException { Refusal: not ImportRefusal.TooLong }) or XmlException or InvalidDataException or IOException)
            {
                return null;
            }
        }
    }
}
