using System.Globalization;
using System.Text;
using System.Xml.Linq;
using BotReports.Reports;

namespace BotReports.Imports.Files;

/// <summary>One walk through the content of an OpenDocument text.</summary>
/// <param name="styles">What its styles say.</param>
/// <param name="text">Takes down what is read.</param>
internal sealed class OdtReading(OdtStyles styles, DocumentText text)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(PassageKind Kind, string Words)> _notes = [];
    private readonly List<XElement> _boxes = [];
    private DocumentText _text = text;

    public void Read(XElement body) => ReadBlocks(body, null);

    /// <summary>What stands on each page is mostly the document's name and a number; more than that is kept.</summary>
    public void ReadMargin(XElement margin)
    {
        foreach (var paragraph in margin.Descendants().Where(paragraph => paragraph.Local == "p" && !paragraph.Descendants().Any(part => part.Local is "page-number" or "page-count")))
        {
            var words = new StringBuilder();
            ReadWords(paragraph, words);
            if (PageMargins.IsMore(words.ToString()))
            {
                _text.Note(PassageKind.PageMargin, "", words.ToString());
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
                    ReadFrame(element);
                    TakeBeside("");
                    break;
            }
        }
    }

    private void ReadList(XElement list, Item? outer)
    {
        var style = list.Value("style-name") ?? outer?.Style;
        var level = outer is null ? 0 : outer.Level + 1;
        var key = list.Value("continue-list") ?? (list.Value("continue-numbering") is "true" ? style ?? "" : list.Value("id") ?? "");
        var isGoingOn = key.Length > 0 && _numbers.ContainsKey(key);
        var number = isGoingOn ? _numbers[key] : 1;
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

        _numbers[key] = number;
        _numbers[style ?? ""] = number;
        if (list.Value("id") is { } id)
        {
            _numbers[id] = number;
        }
    }

    private void ReadParagraph(XElement paragraph, Item? item)
    {
        var style = paragraph.Value("style-name");
        var words = new StringBuilder();
        if (!styles.IsHidden(style))
        {
            ReadWords(paragraph, words);
        }

        var line = words.ToString();
        if (item is { IsOpen: true } && paragraph.Local == "p" && !string.IsNullOrWhiteSpace(line))
        {
            _text.Item(line, item.Number, item.Level);
        }
        else if (item is null && paragraph.Local == "p" && styles.ListOf(style) is not null && !string.IsNullOrWhiteSpace(line))
        {
            _text.Item(line);
        }
        else
        {
            _text.Paragraph(line);
        }

        TakeBeside(line);
    }

    private void TakeBeside(string place)
    {
        foreach (var (kind, words) in _notes)
        {
            _text.Note(kind, place, words);
        }

        _notes.Clear();
        foreach (var box in _boxes.ToList())
        {
            _boxes.Remove(box);
            ReadBlocks(box, null);
        }
    }

    private void ReadWords(XElement parent, StringBuilder words)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText letters)
            {
                Append(letters.Value, words);
            }
            else if (node is XElement element)
            {
                ReadWords(element.Local, element, words);
            }
        }
    }

    private void ReadWords(string name, XElement element, StringBuilder words)
    {
        switch (name)
        {
            case "s":
                words.Append(' ', int.TryParse(element.Value("c"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Min(count, 100) : 1);
                break;
            case "tab":
                words.Append('\t');
                break;
            case "line-break":
                words.Append('\n');
                break;
            case "note":
                _notes.Add((element.Value("note-class") is "endnote" ? PassageKind.Endnote : PassageKind.Footnote, WordsOf(element.Child("note-body"))));
                break;
            case "annotation":
                _notes.Add((PassageKind.Comment, WordsOf(element)));
                break;
            case "frame" or "custom-shape":
                ReadFrame(element);
                break;
            case "ruby":
                ReadWords(element.Child("ruby-base") ?? new XElement("none"), words);
                break;
            case "drop-down":
                words.Append(element.Value);
                break;
            case "span" when styles.IsHidden(element.Value("style-name")):
                break;
            case "hidden-text" or "annotation-end" or "bookmark" or "soft-page-break" or "tracked-changes" or "placeholder":
                break;
            default:
                ReadWords(element, words);
                break;
        }
    }

    private void ReadFrame(XElement frame)
    {
        var boxes = frame.Local == "custom-shape" ? [frame] : frame.Children("text-box").ToList();
        _boxes.AddRange(boxes);
        if (boxes.Count == 0)
        {
            _text.Unread(frame.Child("object") is not null || frame.Child("object-ole") is not null ? UnreadKind.Embedded : frame.Child("image") is not null ? UnreadKind.Picture : UnreadKind.Drawing);
        }
    }

    private string WordsOf(XElement? parent)
    {
        var lines = new List<string>();
        foreach (var paragraph in parent?.Descendants().Where(inner => inner.Local is "p" or "h") ?? [])
        {
            var words = new StringBuilder();
            ReadWords(paragraph, words);
            lines.Add(words.ToString().Trim());
        }

        return string.Join('\n', lines);
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

    /// <summary>Several spaces of the source are one, and at the beginning of a line none.</summary>
    private static void Append(string letters, StringBuilder words)
    {
        foreach (var letter in letters)
        {
            if (letter is ' ' or '\t' or '\r' or '\n')
            {
                if (words.Length > 0 && words[^1] is not (' ' or '\n'))
                {
                    words.Append(' ');
                }
            }
            else if (letter != '\u00AD')
            {
                words.Append(letter == '\u2011' ? '-' : letter);
            }
        }
    }

    /// <param name="IsOpen">Whether the next paragraph begins it.</param>
    private sealed record Item(string? Style, int Level, int? Number, bool IsOpen);
}
