using System.Globalization;
using System.Xml.Linq;
using BotReports.Reports;

namespace BotReports.Imports.Files;

/// <summary>One walk through the content of an OpenDocument text.</summary>
/// <param name="styles">What its styles say.</param>
/// <param name="text">Takes down what is read.</param>
internal sealed class OdtReading(OdtStyles styles, DocumentText text)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private DocumentText _text = text;

    public void Read(XElement body) => ReadBlocks(body, null);

    /// <summary>What stands on each page is mostly the document's name and a number; more than that is kept.</summary>
    public void ReadMargin(XElement margin)
    {
        foreach (var paragraph in margin.Descendants().Where(paragraph => paragraph.Local == "p" && !paragraph.Descendants().Any(part => part.Local is "page-number" or "page-count")))
        {
            var words = OdtParagraph.Read(paragraph, styles).Words;
            if (PageMargins.IsMore(words))
            {
                _text.Note(PassageKind.PageMargin, "", words);
            }
        }
    }

    private void ReadBlocks(XElement parent, Item? item)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Local)
            {
                case "p" or "h":
                    ReadParagraph(element, item);
                    item = item is null ? null : item with { IsOpen = false };
                    break;
                case "list":
                    ReadList(element, item);
                    break;
                case "table":
                    ReadTable(element);
                    break;
                case "section" or "index-body" or "text-box" or "list-header" or "numbered-paragraph":
                    if (element.Value("display") is not "none")
                    {
                        ReadBlocks(element, item);
                    }

                    break;
                case "frame":
                    TakeBeside(OdtParagraph.Around(element, styles));
                    break;
            }
        }
    }

    private void ReadList(XElement list, Item? outer)
    {
        var style = list.Value("style-name") ?? outer?.Style;
        var level = outer is null ? 0 : outer.Level + 1;
        var before = list.Value("continue-list") ?? (list.Value("continue-numbering") is "true" ? style : null);
        var number = before is not null && _numbers.TryGetValue(before, out var next) ? next : 1;
        foreach (var element in list.Elements().Where(element => element.Local is "list-item" or "list-header"))
        {
            if (int.TryParse(element.Value("start-value"), NumberStyles.None, CultureInfo.InvariantCulture, out var start))
            {
                number = start;
            }

            var isItem = element.Local == "list-item" && level == 0 && styles.IsCounted(style);
            ReadBlocks(element, new Item(style, level, isItem ? number : null, IsOpen: true));
            number += isItem ? 1 : 0;
        }

        // The next list may say by either that it goes on.
        foreach (var name in new[] { style, list.Value("id") }.OfType<string>())
        {
            _numbers[name] = number;
        }
    }

    private void ReadParagraph(XElement element, Item? item)
    {
        var paragraph = OdtParagraph.Read(element, styles);
        var isItem = element.Local == "p" && !string.IsNullOrWhiteSpace(paragraph.Words);
        if (isItem && item is { IsOpen: true })
        {
            _text.Item(paragraph.Words, item.Number, item.Level);
        }
        else if (isItem && item is null && styles.ListOf(element.Value("style-name")) is not null)
        {
            _text.Item(paragraph.Words);
        }
        else
        {
            _text.Paragraph(paragraph.Words);
        }

        TakeBeside(paragraph);
    }

    private void TakeBeside(OdtParagraph paragraph)
    {
        foreach (var (kind, words) in paragraph.Notes)
        {
            _text.Note(kind, paragraph.Words, words);
        }

        foreach (var kind in paragraph.Unread)
        {
            _text.Unread(kind);
        }

        foreach (var box in paragraph.Boxes)
        {
            ReadBlocks(box, null);
        }
    }

    private void ReadTable(XElement table)
    {
        var outer = _text;
        var rows = new List<IReadOnlyList<(int Column, DocumentText Words)>>();
        foreach (var row in Within(table, "table-row"))
        {
            var cells = new List<(int Column, DocumentText Words)>();
            var column = 0;
            foreach (var cell in row.Elements().Where(cell => cell.Local is "table-cell" or "covered-table-cell"))
            {
                _text = outer.Cell();
                ReadBlocks(cell, null);
                if (cell.Local == "table-cell")
                {
                    cells.Add((column, _text));
                }

                column += int.TryParse(cell.Value("number-columns-repeated"), out var repeated) ? Math.Clamp(repeated, 1, 100) : 1;
            }

            rows.Add(cells);
        }

        _text = outer;
        _text.Table(rows);
    }

    private static IEnumerable<XElement> Within(XElement parent, string name) =>
        parent.Elements().SelectMany(element => element.Local == name ? [element] : element.Local is "table-header-rows" or "table-rows" or "table-row-group" ? Within(element, name) : []);

    /// <param name="IsOpen">Whether the next paragraph begins it.</param>
    private sealed record Item(string? Style, int Level, int? Number, bool IsOpen);
}
