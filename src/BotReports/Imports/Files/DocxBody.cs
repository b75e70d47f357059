using System.Xml.Linq;
using BotReports.Reports;

namespace BotReports.Imports.Files;

/// <summary>Takes down the paragraphs and tables of a Word document in their order.</summary>
/// <param name="package">The document.</param>
/// <param name="parts">What its parts say of each other.</param>
internal sealed class DocxBody(DocxPackage package, DocxParts parts)
{
    private readonly HashSet<string> _margins = new(StringComparer.Ordinal);

    /// <param name="parent">What holds the paragraphs.</param>
    /// <param name="text">Takes down what is read.</param>
    /// <exception cref="RefusedException">The text is longer than allowed.</exception>
    public void Read(XElement parent, DocumentText text)
    {
        foreach (var element in parent.Elements())
        {
            ReadBlock(element, text);
        }
    }

    private void ReadBlock(XElement element, DocumentText text)
    {
        switch (element.Local)
        {
            case "p":
                ReadParagraph(element, text);
                break;
            case "tbl":
                ReadTable(element, text);
                break;
            case "sdt":
                ReadControl(new DocxControl(element, parts.Styles), text);
                break;
            case "oMathPara" or "oMath":
                text.Paragraph(DocxMath.Line(element));
                break;
            case "altChunk":
                ReadForeign(element, text);
                break;
            case "AlternateContent":
                Read(element.Child("Choice") ?? element.Child("Fallback") ?? element, text);
                break;
            case "sectPr":
                ReadMargins(element, text);
                break;
            case "ins" or "moveTo" or "customXml" or "smartTag" or "sdtContent":
                Read(element, text);
                break;
        }
    }

    private void ReadControl(DocxControl control, DocumentText text)
    {
        if (control.Content is not { } content || control.IsPlaceholder || control.IsRemark || control.IsContents)
        {
            return;
        }

        if (control.Field is not { } field)
        {
            Read(content, text);
            return;
        }

        // A control may hold several paragraphs, which are the lines of one answer.
        var lines = new List<string>();
        foreach (var paragraph in content.Within("p").Select(paragraph => DocxParagraph.Read(paragraph, parts.Styles)))
        {
            lines.Add(paragraph.Words);
            TakeNotes(paragraph, text);
        }

        text.Answer(field, string.Join('\n', lines));
    }

    private void ReadParagraph(XElement element, DocumentText text)
    {
        var paragraph = DocxParagraph.Read(element, parts.Styles);
        if (parts.Styles.IsContents(paragraph.Style))
        {
            return;
        }

        if (paragraph.Field is { } field)
        {
            text.Answer(field, paragraph.Words);
        }
        else if (ListOf(paragraph) is var (list, level))
        {
            text.Item(paragraph.Words, parts.Numbering.Next(list, level), level);
        }
        else
        {
            text.Paragraph(paragraph.Words);
        }

        TakeNotes(paragraph, text);
        foreach (var box in paragraph.Boxes)
        {
            Read(box, text);
        }

        foreach (var diagram in paragraph.Diagrams)
        {
            ReadDiagram(diagram, text);
        }

        if (paragraph.Properties?.Child("sectPr") is { } section)
        {
            ReadMargins(section, text);
        }
    }

    /// <summary>The list that a paragraph is in, by its own word or by its style's.</summary>
    private (string List, int Level)? ListOf(DocxParagraph paragraph)
    {
        if (string.IsNullOrWhiteSpace(paragraph.Words) || parts.Styles.IsHeading(paragraph.Style))
        {
            return null;
        }

        var own = paragraph.Properties?.Child("numPr");
        var list = own?.Child("numId")?.Value() is { } id ? (id, int.TryParse(own.Child("ilvl")?.Value(), out var level) ? level : 0) : parts.Styles.ListOf(paragraph.Style);
        return list is { } found && !DocxNumbering.IsNone(found.Item1) ? found : null;
    }

    private void TakeNotes(DocxParagraph paragraph, DocumentText text)
    {
        foreach (var kind in paragraph.Unread)
        {
            text.Unread(kind);
        }

        foreach (var (kind, id) in paragraph.Notes)
        {
            if (parts.NoteOf(kind, id) is { } note)
            {
                text.Note(kind, paragraph.Words, WordsOf(note));
            }
        }
    }

    /// <summary>Where pages are counted, the rest of the line is the document's name.</summary>
    private static bool CountsPages(XElement paragraph) =>
        paragraph.Descendants().Any(part => (part.Local == "instrText" && part.Value.Contains("PAGE", StringComparison.Ordinal)) || (part.Local == "fldSimple" && part.Value("instr")?.Contains("PAGE", StringComparison.Ordinal) is true));

    private string WordsOf(XElement parent) => string.Join('\n', parent.Within("p").Select(paragraph => DocxParagraph.Read(paragraph, parts.Styles).Words.Trim()));

    private void ReadTable(XElement table, DocumentText text)
    {
        var rows = new List<IReadOnlyList<(int Column, DocumentText Words)>>();
        foreach (var row in DocxXml.Rows(table))
        {
            var cells = new List<(int Column, DocumentText Words)>();
            var column = Number(row.Child("trPr")?.Child("gridBefore")) ?? 0;
            foreach (var cell in DocxXml.Cells(row))
            {
                var words = text.Cell();
                Read(cell, words);
                cells.Add((column, words));
                column += Math.Clamp(Number(cell.Child("tcPr")?.Child("gridSpan")) ?? 1, 1, 100);
            }

            rows.Add(cells);
        }

        text.Table(rows);
    }

    private static int? Number(XElement? value) => int.TryParse(value?.Value(), out var number) ? number : null;

    /// <summary>A document of another kind that was put in as it is.</summary>
    private void ReadForeign(XElement chunk, DocumentText text)
    {
        if (chunk.Value("id") is { } id && parts.Relations.GetValueOrDefault(id) is { IsElsewhere: false } relation && package.Bytes(relation.Target) is { } bytes && parts.ReadForeign(relation.Target, bytes) is { } words)
        {
            text.Take(words);
        }
        else
        {
            text.Unread(UnreadKind.Embedded);
        }
    }

    private void ReadDiagram(string id, DocumentText text)
    {
        if (parts.Relations.GetValueOrDefault(id) is { IsElsewhere: false } relation && package.Tree(relation.Target) is { } data)
        {
            foreach (var point in data.Within("p").Select(words => string.Concat(words.Within("t").Select(run => run.Value))).Where(words => !string.IsNullOrWhiteSpace(words)))
            {
                text.Item(point);
            }
        }
        else
        {
            text.Unread(UnreadKind.Drawing);
        }
    }

    /// <summary>What stands on each page is mostly the document's name and a number; more than that is kept.</summary>
    private void ReadMargins(XElement section, DocumentText text)
    {
        foreach (var id in section.Elements().Where(element => element.Local is "headerReference" or "footerReference").Select(reference => reference.Value("id")).OfType<string>())
        {
            if (parts.Relations.GetValueOrDefault(id) is { IsElsewhere: false } relation && _margins.Add(relation.Target) && package.Tree(relation.Target) is { } margin)
            {
                var words = string.Join('\n', margin.Within("p").Where(paragraph => !CountsPages(paragraph)).Select(paragraph => DocxParagraph.Read(paragraph, parts.Styles).Words.Trim()));
                if (PageMargins.IsMore(words))
                {
                    text.Note(PassageKind.PageMargin, "", words);
                }
            }
        }
    }
}
