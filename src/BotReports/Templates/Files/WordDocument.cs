using System.Text;
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
            using var reader = package.Open(package.MainPart) ?? throw new RefusedException(ImportRefusal.Damaged);
            CheckDepth(package, limits);
            var body = XDocument.Load(reader).Root?.Elements().FirstOrDefault(element => element.Name.LocalName == "body");
            return body is null ? throw new RefusedException(ImportRefusal.Damaged) : [.. Blocks(body)];
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

    /// <summary>Before it is held as a tree, which is walked from the inside.</summary>
    private static void CheckDepth(DocxPackage package, ImportLimits limits)
    {
        using var reader = package.Open(package.MainPart)!;
        var characters = 0;
        while (reader.Read())
        {
            characters += reader.NodeType is XmlNodeType.Text ? reader.Value.Length : 0;
            if (reader.Depth > limits.Depth || characters > limits.Characters)
            {
                throw new RefusedException(reader.Depth > limits.Depth ? ImportRefusal.Damaged : ImportRefusal.TooLong);
            }
        }
    }

    private static IEnumerable<WordBlock> Blocks(XElement parent)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    yield return Paragraph(element);
                    break;
                case "tbl":
                    yield return new WordTable([.. Within(element, "tr").Select(row => (IReadOnlyList<WordCell>)[.. Within(row, "tc").Select(Cell)])]);
                    break;
                case "sdt" or "sdtContent" or "ins" or "moveTo" or "smartTag" or "customXml":
                    foreach (var block in Blocks(element))
                    {
                        yield return block;
                    }

                    break;
            }
        }
    }

    /// <summary>Rows and cells may stand within controls.</summary>
    private static IEnumerable<XElement> Within(XElement parent, string name) =>
        parent.Elements().SelectMany(element => element.Name.LocalName == name ? [element] : element.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" ? Within(element, name) : []);

    private static WordCell Cell(XElement cell) => new([.. cell.Descendants().Where(element => element.Name.LocalName == "p").Select(Paragraph)]);

    private static WordParagraph Paragraph(XElement paragraph)
    {
        var properties = paragraph.Elements().FirstOrDefault(element => element.Name.LocalName == "pPr");
        var words = new StringBuilder();
        var runs = paragraph.Descendants().Where(element => element.Name.LocalName == "r" && !IsGone(element, paragraph)).ToList();
        foreach (var part in runs.SelectMany(run => run.Elements()))
        {
            words.Append(part.Name.LocalName switch
            {
                "t" => part.Value,
                "tab" => "\t",
                "br" or "cr" => "\n",
                "noBreakHyphen" => "-",
                _ => "",
            });
        }

        var style = Value(properties, "pStyle");
        var level = Heading().Match(style ?? "") is { Success: true } heading ? heading.Groups["level"].ValueSpan[0] - '0'
            : Value(properties, "outlineLvl") is [>= '0' and <= '8' and var outline] ? outline - '0' + 1
            : (int?)null;
        var spoken = runs.Where(run => run.Elements().Any(part => part.Name.LocalName == "t" && !string.IsNullOrWhiteSpace(part.Value))).ToList();
        var isBold = spoken.Count > 0 && spoken.TrueForAll(run => run.Elements().FirstOrDefault(element => element.Name.LocalName == "rPr")?.Elements().FirstOrDefault(element => element.Name.LocalName == "b") is { } bold && ValueOf(bold) is not ("0" or "false"));
        return new WordParagraph(words.ToString().Trim(), words.ToString().Trim().Length > 0 ? level : null, properties?.Elements().Any(element => element.Name.LocalName == "numPr") is true, isBold);
    }

    /// <summary>What was deleted, stands in for words that are to come, or is the second rendering of a text box.</summary>
    private static bool IsGone(XElement run, XElement paragraph) => run.Ancestors().TakeWhile(element => element != paragraph).Any(element =>
        element.Name.LocalName is "del" or "moveFrom" or "Fallback"
        || (element.Name.LocalName == "sdt" && element.Elements().FirstOrDefault(part => part.Name.LocalName == "sdtPr")?.Elements().Any(part => part.Name.LocalName == "showingPlcHdr") is true));

    private static string? Value(XElement? properties, string name) => properties?.Elements().FirstOrDefault(element => element.Name.LocalName == name) is { } found ? ValueOf(found) : null;

    private static string? ValueOf(XElement element) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "val")?.Value;

    // Word names the styles in its own language, and leaves accents out of some ids.
    [GeneratedRegex(@"\A(heading|berschrift|überschrift|titre|t[ií]?tulo|ttulo|encabezado|cabealho) ?(?<level>[1-9])\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, RegexTimeout.Milliseconds)]
    private static partial Regex Heading();
}
