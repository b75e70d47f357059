using System.Globalization;
using System.Text;
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

    private readonly StringBuilder _words = new();
    private DocumentText _text = text;
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
            ReadChildren(root, 0);
        }

        Break();
    }

    private void ReadChildren(INode parent, int depth)
    {
        if (depth > Deepest)
        {
            AppendCollapsed(parent.TextContent);
            return;
        }

        foreach (var node in parent.ChildNodes)
        {
            if (node is IText words)
            {
                Append(words);
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
                _words.Append('\n');
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
                AppendCollapsed((element.QuerySelector("option[selected]") ?? element.QuerySelector("option"))?.TextContent ?? "");
                break;
            case "a" when IsNoteMark(element):
                break;
            case "math":
                AppendCollapsed(element.TextContent);
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
        if (IsFootnotes(element))
        {
            Break();
            foreach (var note in element.QuerySelectorAll("li") is { Length: > 0 } notes ? notes : (IEnumerable<IElement>)[element])
            {
                _text.Note(PassageKind.Footnote, PlaceOf(note), WordsOf(note));
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
                _words.Append(input.HasAttribute("checked") ? "☒ " : "☐ ");
                break;
            case null or "text" or "email" or "date" or "number":
                AppendCollapsed(input.GetAttribute("value") ?? "");
                break;
        }
    }

    /// <summary>Ends a paragraph.</summary>
    private void Break()
    {
        var words = string.Join('\n', _words.ToString().Split('\n').Select(line => line.Trim(' '))).Trim('\n');
        _words.Clear();
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

    private void Append(IText words)
    {
        if (words.ParentElement is { } parent && (parent.LocalName == "pre" || parent.Closest("pre") is not null))
        {
            _words.Append(words.Data.ReplaceLineEndings("\n"));
        }
        else
        {
            AppendCollapsed(words.Data);
        }
    }

    /// <summary>Spaces and line breaks of the source are one space.</summary>
    private void AppendCollapsed(string words)
    {
        foreach (var letter in words)
        {
            if (letter is not (' ' or '\t' or '\r' or '\n' or '\f'))
            {
                if (letter != '\u00AD')
                {
                    _words.Append(letter == '\u00A0' ? ' ' : letter);
                }
            }
            else if (_words.Length > 0 && _words[^1] is not (' ' or '\n'))
            {
                _words.Append(' ');
            }
        }
    }

    private static string Collapse(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsUnseen(IElement element) => Unseen.Contains(element.LocalName) || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal) is var set && (set.Contains("display:none", StringComparison.OrdinalIgnoreCase) || set.Contains("mso-hide:all", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The number that points to a note, or back from it.</summary>
    private static bool IsNoteMark(IElement link) =>
        link.GetAttribute("href") is ['#', ..] && (link.GetAttribute("role") is "doc-noteref" or "doc-backlink" || link.ClassList.Contains("footnote-ref") || link.ClassList.Contains("footnote-back-ref")
            || link.ClassList.Contains("sdfootnoteanc") || link.ClassList.Contains("sdfootnotesym") || link.ClassList.Contains("sdendnoteanc") || link.ClassList.Contains("sdendnotesym"));

    private static bool IsFootnotes(IElement element) => element.LocalName is "div" or "section" or "aside" && (element.Id?.StartsWith("sdfootnote", StringComparison.Ordinal) is true || element.Id?.StartsWith("sdendnote", StringComparison.Ordinal) is true || element.ClassList.Contains("footnotes") || element.GetAttribute("role") is "doc-endnotes" or "doc-footnote");

    private static string WordsOf(IElement note)
    {
        foreach (var mark in note.QuerySelectorAll("a").Where(IsNoteMark).ToList())
        {
            mark.Remove();
        }

        return Collapse(note.TextContent);
    }

    /// <summary>The words of the paragraph that a note is referred to from.</summary>
    private static string PlaceOf(IElement note) =>
        (note.Id is { Length: > 0 } id ? note.Owner?.QuerySelectorAll("a").FirstOrDefault(link => link.GetAttribute("href") is { } target && (target == $"#{id}" || target == $"#{id}sym")) : null) is { } link && (link.Closest("p") ?? link.Closest("li") ?? link.ParentElement) is { } place
            ? Collapse(place.TextContent.Replace(link.TextContent, "", StringComparison.Ordinal))
            : "";
}
