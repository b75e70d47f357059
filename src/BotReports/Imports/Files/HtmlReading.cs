using System.Globalization;
using AngleSharp.Dom;
using BotReports.Reports;

namespace BotReports.Imports.Files;

/// <summary>One walk through a web page.</summary>
/// <param name="text">Takes down what is read.</param>
internal sealed class HtmlReading(DocumentText text)
{
    private const int Deepest = 200;

    /// <summary>What begins on a line of its own.</summary>
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "section", "article", "header", "footer", "main", "aside", "nav", "address", "figure", "figcaption", "form", "fieldset", "legend", "dl", "dt",
        "dd", "details", "summary", "hr", "center", "body", "label-group", "caption",
    };

    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "head", "template", "noscript", "title", "meta", "link", "del", "iframe", "rp", "rt", "datalist" };

    private readonly HtmlWords _words = new();
    private DocumentText _text = text;
    private HtmlNotes? _notes;
    private (int? Number, int Level)? _item;
    private int _listDepth;

    public void Read(IElement? root)
    {
        foreach (var unseen in root?.QuerySelectorAll("*").Where(IsUnseen).ToList() ?? [])
        {
            unseen.Remove();
        }

        if (root is not null)
        {
            _notes = new HtmlNotes(root);
            ReadChildren(root, 0);
        }

        Break();
    }

    private void ReadChildren(INode parent, int depth)
    {
        if (depth > Deepest)
        {
            _words.Append(parent.TextContent);
            return;
        }

        foreach (var node in parent.ChildNodes)
        {
            if (node is IText words)
            {
                _words.Append(words);
            }
            else if (node is IElement element)
            {
                Read(element, depth + 1);
            }
        }
    }

    private void Read(IElement element, int depth)
    {
        switch (element.LocalName)
        {
            case "br":
                _words.Break();
                break;
            case "ul" or "ol" or "menu":
                ReadList(element, depth);
                break;
            case "table":
                Break();
                ReadTable(element, depth);
                break;
            case "img":
                _text.Unread(UnreadKind.Picture);
                break;
            case "svg" or "canvas":
                _text.Unread(UnreadKind.Drawing);
                break;
            case "object" or "embed" or "video" or "audio":
                _text.Unread(UnreadKind.Embedded);
                break;
            case "input":
                ReadInput(element);
                break;
            case "select":
                _words.Append((element.QuerySelector("option[selected]") ?? element.QuerySelector("option"))?.TextContent ?? "");
                break;
            case "a" when HtmlNotes.IsMark(element):
                break;
            case "math":
                _words.Append(element.TextContent);
                break;
            case "li":
                ReadItem(element, null, depth);
                break;
            default:
                ReadOther(element, depth);
                break;
        }
    }

    private void ReadOther(IElement element, int depth)
    {
        if (HtmlNotes.AreIn(element))
        {
            Break();
            foreach (var (place, words) in _notes!.In(element))
            {
                _text.Note(PassageKind.Footnote, place, words);
            }

            return;
        }

        var isBlock = Blocks.Contains(element.LocalName);
        if (isBlock)
        {
            Break();
        }

        ReadChildren(element, depth);
        if (isBlock)
        {
            Break();
        }
    }

    private void ReadList(IElement list, int depth)
    {
        Break();
        _listDepth++;
        var number = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        var isCounted = list.LocalName == "ol" && list.GetAttribute("type") is null or "1";
        foreach (var child in list.ChildNodes)
        {
            if (child is IElement { LocalName: "li" } item)
            {
                ReadItem(item, isCounted ? number++ : null, depth + 1);
            }
            else if (child is IElement other)
            {
                Read(other, depth + 1);
            }
        }

        _listDepth--;
        Break();
    }

    private void ReadItem(IElement item, int? number, int depth)
    {
        Break();
        var level = Math.Max(0, _listDepth - 1);
        _item = (level == 0 ? number : null, level);
        ReadChildren(item, depth);
        Break();
        _item = null;
    }

    private void ReadTable(IElement table, int depth)
    {
        var outer = _text;
        var rows = new List<IReadOnlyList<(int Column, DocumentText Words)>>();
        foreach (var row in table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table))
        {
            var cells = new List<(int Column, DocumentText Words)>();
            var column = 0;
            foreach (var cell in row.Children.Where(cell => cell.LocalName is "td" or "th"))
            {
                _text = outer.Cell();
                ReadChildren(cell, depth + 1);
                Break();
                cells.Add((column, _text));
                column += int.TryParse(cell.GetAttribute("colspan"), out var span) ? Math.Clamp(span, 1, 100) : 1;
            }

            rows.Add(cells);
        }

        _text = outer;
        if (table.QuerySelector("caption") is { } caption)
        {
            ReadOther(caption, depth + 1);
        }

        _text.Table(rows);
    }

    private void ReadInput(IElement input)
    {
        switch (input.GetAttribute("type"))
        {
            case "checkbox" or "radio":
                _words.AppendAsIs(input.HasAttribute("checked") ? "☒ " : "☐ ");
                break;
            case null or "text" or "email" or "date" or "number":
                _words.Append(input.GetAttribute("value") ?? "");
                break;
        }
    }

    /// <summary>Ends a paragraph.</summary>
    private void Break()
    {
        var words = _words.Take();
        if (words.Length == 0)
        {
            return;
        }

        if (_item is var (number, level))
        {
            _text.Item(words, number, level);
            _item = null;
        }
        else
        {
            _text.Paragraph(words);
        }
    }

    private static bool IsUnseen(IElement element) => Unseen.Contains(element.LocalName) || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal) is var set && (set.Contains("display:none", StringComparison.OrdinalIgnoreCase) || set.Contains("mso-hide:all", StringComparison.OrdinalIgnoreCase)));
}
