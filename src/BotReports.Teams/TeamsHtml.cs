using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BotReports.Teams;

/// <summary>
/// Reads the HTML copy of a message that Teams sends beside its text. It holds what the text lacks: lists, paragraphs, which emoji, and what is a quoted message
/// and no words of the sender's. Mentions stay as the text has them, so that they are found in it.
/// </summary>
internal static class TeamsHtml
{
    private const string Bullet = "• ";
    private const int Indent = 4;

    /// <summary>A message has a few hundred; a parser spends minutes on a page that is nested far deeper.</summary>
    private const int MostTags = 5_000;

    private const string Quoted = "http://schema.skype.com/Reply";
    private const string Mention = "http://schema.skype.com/Mention";

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase) { "p", "div", "blockquote", "pre", "codeblock", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "ul", "ol", "table", "hr" };

    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "head", "attachment", "quoted", "title", "template" };

    /// <summary>Null for what is too much to be a message.</summary>
    public static string? Read(string html)
    {
        if (html.Count(letter => letter == '<') > MostTags)
        {
            return null;
        }

        var words = new StringBuilder();
        Add(words, (INode?)new HtmlParser().ParseDocument(html).Body, 0);
        return words.ToString().Trim('\n', ' ', '\u00a0');
    }

    private static void Add(StringBuilder words, INode? parent, int depth)
    {
        foreach (var node in parent?.ChildNodes ?? Enumerable.Empty<INode>())
        {
            if (node is IText text)
            {
                AddText(words, text);
            }
            else if (node is IElement element && !Unseen.Contains(element.LocalName))
            {
                Add(words, element, depth);
            }
        }
    }

    private static void Add(StringBuilder words, IElement element, int depth)
    {
        switch (element.LocalName)
        {
            case "blockquote" when element.GetAttribute("itemtype") == Quoted:
                break;
            case "br":
                words.Append('\n');
                break;
            case "img":
                words.Append(element.GetAttribute("itemtype")?.Contains("Emoji", StringComparison.OrdinalIgnoreCase) is true ? element.GetAttribute("alt") : "");
                break;
            case "emoji":
                words.Append(element.GetAttribute("alt"));
                break;
            case "span" when element.GetAttribute("itemtype") == Mention:
                words.Append("<at>").Append(element.TextContent).Append("</at>");
                break;
            case "at":
                words.Append("<at>").Append(element.TextContent).Append("</at>");
                break;
            case "ul" or "ol":
                AddList(words, element, depth);
                break;
            case "td" or "th":
                Add(words, (INode)element, depth);
                words.Append(element.NextElementSibling is null ? "" : "\t");
                break;
            case var name when Blocks.Contains(name):
                Break(words);
                Add(words, (INode)element, depth);

                // An empty paragraph is an empty line.
                words.Append('\n');
                break;
            default:
                Add(words, (INode)element, depth);
                break;
        }
    }

    private static void AddList(StringBuilder words, IElement list, int depth)
    {
        Break(words);
        var number = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.Children)
        {
            // Nested lists stand in an item, or beside the items.
            if (item.LocalName is "ul" or "ol")
            {
                AddList(words, item, depth + 1);
                continue;
            }

            words.Append(' ', Math.Min(depth, 8) * Indent).Append(list.LocalName == "ol" ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : Bullet);
            var inner = new StringBuilder();
            Add(inner, (INode)item, depth + 1);
            words.Append(inner.ToString().Trim('\n')).Append('\n');
        }
    }

    /// <summary>Spaces and line ends of the source mean one space; what is typed as several comes as non-breaking ones.</summary>
    private static void AddText(StringBuilder words, IText text)
    {
        if (text.Parent is IElement { LocalName: "pre" or "code" or "codeblock" })
        {
            words.Append(text.Data);
            return;
        }

        foreach (var letter in text.Data)
        {
            if (letter is ' ' or '\t' or '\r' or '\n')
            {
                words.Append(words.Length == 0 || words[^1] is ' ' or '\n' ? "" : " ");
            }
            else
            {
                words.Append(letter == '\u00a0' ? ' ' : letter);
            }
        }
    }

    private static void Break(StringBuilder words)
    {
        if (words.Length > 0 && words[^1] != '\n')
        {
            words.Append('\n');
        }
    }
}
