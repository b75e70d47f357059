using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using BotReports.Imports;
using BotReports.Imports.Files;
using BotReports.Programmes.Files;

namespace BotReports.Templates.Files;

/// <summary>The paragraphs and tables of a Word document in its order.</summary>
internal static partial class WordDocument
{
    /// <exception cref="RefusedTemplateException">It is no Word document, damaged, too large or has macros.</exception>
    public static IReadOnlyList<WordBlock> Read(ReadOnlyMemory<byte> bytes, ImportLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            using var file = new MemoryStream(bytes.ToArray(), writable: false);
            using var package = new DocxPackage(file, limits, cancellationToken);
            var body = package.Tree(package.MainPart)?.Child("body") ?? throw new RefusedException(ImportRefusal.Damaged);
            return body.Value.Length > limits.Characters ? throw new RefusedException(ImportRefusal.TooLong) : [.. Blocks(body, new DocxStyles(package.Tree("word/styles.xml")))];
        }
        catch (RefusedException refused)
        {
            throw new RefusedTemplateException(refused.Refusal switch
            {
                ImportRefusal.TooLarge or ImportRefusal.TooLong => new TemplateRefusal.File(new ProgrammeRefusal.TooLarge(limits.Expanded / 1_000_000)),
                ImportRefusal.WrongType => new TemplateRefusal.Unknown(),
                _ => new TemplateRefusal.File(new ProgrammeRefusal.Damaged(null)),
            });
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            // A damaged or forged file can make the libraries throw anything: all of it means that the file cannot be read.
            throw new RefusedTemplateException(new TemplateRefusal.File(new ProgrammeRefusal.Damaged(null)));
        }
    }

    private static IEnumerable<WordBlock> Blocks(XElement parent, DocxStyles styles) => parent.Elements().SelectMany(element => element.Local switch
    {
        "p" => Paragraphs(element, styles),
        "tbl" => [new WordTable([.. DocxXml.Rows(element).Select(row => (IReadOnlyList<WordCell>)[.. DocxXml.Cells(row).Select(cell => Cell(cell, styles))])])],
        "sdt" or "sdtContent" or "ins" or "moveTo" or "smartTag" or "customXml" => Blocks(element, styles),
        _ => Enumerable.Empty<WordBlock>(),
    });

    private static WordCell Cell(XElement cell, DocxStyles styles) => new([.. cell.Within("p").Where(paragraph => paragraph.Ancestors().TakeWhile(outer => outer != cell).All(outer => outer.Local != "p")).SelectMany(paragraph => Paragraphs(paragraph, styles))]);

    /// <summary>A paragraph, and those of the text boxes that hang on it.</summary>
    private static IEnumerable<WordParagraph> Paragraphs(XElement element, DocxStyles styles)
    {
        var paragraph = DocxParagraph.Read(element, styles);
        return paragraph.Boxes.SelectMany(box => box.Within("p")).SelectMany(inner => Paragraphs(inner, styles)).Prepend(Paragraph(element, paragraph));
    }

    private static WordParagraph Paragraph(XElement element, DocxParagraph paragraph)
    {
        var words = paragraph.Words.Trim();
        var level = Heading().Match(paragraph.Style ?? "") is { Success: true } heading ? heading.Groups["level"].ValueSpan[0] - '0'
            : paragraph.Properties?.Child("outlineLvl")?.Value() is [>= '0' and <= '8' and var outline] ? outline - '0' + 1
            : (int?)null;
        var spoken = element.Within("r").Where(run => run.Children("t").Any(part => !string.IsNullOrWhiteSpace(part.Value))).ToList();
        var isBold = spoken.Count > 0 && spoken.TrueForAll(run => run.Child("rPr")?.Child("b") is { IsOn: true });
        return new WordParagraph(words, words.Length > 0 ? level : null, paragraph.Properties?.Child("numPr") is not null, isBold);
    }

    // Word names the styles in its own language, and leaves accents out of some ids.
    [GeneratedRegex(@"\A(heading|berschrift|überschrift|titre|t[ií]?tulo|ttulo|encabezado|cabealho) ?(?<level>[1-9])\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, RegexTimeout.Milliseconds)]
    private static partial Regex Heading();
}
