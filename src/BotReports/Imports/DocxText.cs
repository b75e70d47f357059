using System.Text;
using System.Xml;

namespace BotReports.Imports;

/// <summary>The words of a Word document in its order: a line for each paragraph, an empty line between the cells of a table.</summary>
internal static class DocxText
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Bullet = "\u2022 ";

    public static ImportFile Read(ReadOnlyMemory<byte> bytes, ImportLimits limits)
    {
        if (!bytes.Span.StartsWith("PK"u8))
        {
            return ImportFile.Refuse(ImportRefusal.WrongType);
        }

        try
        {
            using var file = new MemoryStream(bytes.ToArray(), writable: false);
            using var package = new DocxPackage(file, limits);
            using var document = package.Open(package.MainPart);
            return document is null ? ImportFile.Refuse(ImportRefusal.Damaged) : ImportFile.Of(Lines(document, limits.Depth));
        }
        catch (RefusedException refused)
        {
            return ImportFile.Refuse(refused.Refusal);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            // Whatever a damaged or forged file makes the libraries say, it is that file's fault.
            return ImportFile.Refuse(ImportRefusal.Damaged);
        }
    }

    private static List<string> Lines(XmlReader document, int deepest)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var isText = false;
        while (document.Read())
        {
            if (document.Depth > deepest)
            {
                throw new RefusedException(ImportRefusal.Damaged);
            }

            if (document.NodeType is XmlNodeType.Element && document.LocalName is "del" or "moveFrom" or "tabs" or "Fallback" or "instrText")
            {
                // What was struck out, where a paragraph has its stops, what stands elsewhere, the second rendering of a text box, and the code of a field.
                Skip(document, deepest);
            }

            if (isText && document.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                line.Append(document.Value);
            }
            else if (document.NamespaceURI is Word or Strict)
            {
                isText = document is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false };
                Read(document, lines, line);
            }
        }

        if (line.Length > 0)
        {
            Break(lines, line);
        }

        return lines;
    }

    private static void Read(XmlReader document, List<string> lines, StringBuilder line)
    {
        switch (document.NodeType, document.LocalName)
        {
            case (XmlNodeType.Element, "tab"):
                line.Append('\t');
                break;
            case (XmlNodeType.Element, "noBreakHyphen"):
                line.Append('-');
                break;
            case (XmlNodeType.Element, "br" or "cr"):
                Break(lines, line);
                break;
            case (XmlNodeType.Element, "numPr") when line.Length == 0:
                line.Append(Bullet);
                break;
            case (XmlNodeType.Element, "p") when line.Length > 0:
                // A paragraph within one is a text box.
                Break(lines, line);
                break;
            case (XmlNodeType.Element, "p") when document.IsEmptyElement:
            case (XmlNodeType.EndElement, "p"):
                Break(lines, line);
                break;
            case (XmlNodeType.EndElement, "tc"):
                lines.Add("");
                break;
        }
    }

    private static void Break(List<string> lines, StringBuilder line)
    {
        lines.Add(line.ToString());
        line.Clear();
    }

    /// <summary>Passes over an element and all that is in it, never deeper than allowed.</summary>
    private static void Skip(XmlReader document, int deepest)
    {
        var depth = document.Depth;
        if (document.IsEmptyElement)
        {
            return;
        }

        while (document.Read() && document.Depth > depth)
        {
            if (document.Depth > deepest)
            {
                throw new RefusedException(ImportRefusal.Damaged);
            }
        }
    }
}
