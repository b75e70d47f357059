using AngleSharp.Dom;

namespace BotReports.Imports.Files;

/// <summary>The footnotes of a web page, as pandoc, LibreOffice and screen readers mark them.</summary>
internal sealed class HtmlNotes
{
    /// <summary>LibreOffice writes them behind the names of its notes.</summary>
    private const string Symbol = "sym";

    private static readonly string[] Marks = ["footnote-ref", "footnote-back-ref", "sdfootnoteanc", "sdfootnotesym", "sdendnoteanc", "sdendnotesym"];

    private readonly Dictionary<string, IElement> _references = new(StringComparer.Ordinal);

    /// <param name="root">The page.</param>
    public HtmlNotes(IElement root)
    {
        foreach (var link in root.QuerySelectorAll("a"))
        {
            if (link.GetAttribute("href") is ['#', .. var target])
            {
                _references.TryAdd(target.EndsWith(Symbol, StringComparison.Ordinal) ? target[..^Symbol.Length] : target, link);
            }
        }
    }

    /// <summary>Whether an element holds notes.</summary>
    public static bool AreIn(IElement element) => element.LocalName is "div" or "section" or "aside"
        && (element.Id?.StartsWith("sdfootnote", StringComparison.Ordinal) is true || element.Id?.StartsWith("sdendnote", StringComparison.Ordinal) is true
            || element.ClassList.Contains("footnotes") || element.GetAttribute("role") is "doc-endnotes" or "doc-footnote");

    /// <summary>Whether a link is the number that points to a note, or back from it.</summary>
    public static bool IsMark(IElement link) =>
        link.GetAttribute("href") is ['#', ..] && (link.GetAttribute("role") is "doc-noteref" or "doc-backlink" || Marks.Any(link.ClassList.Contains));

    /// <summary>The notes that such an element holds, each with the words of the paragraph that it is referred to from.</summary>
    public IEnumerable<(string Place, string Words)> In(IElement element) =>
        (element.QuerySelectorAll("li") is { Length: > 0 } notes ? notes : (IEnumerable<IElement>)[element]).Select(note => (PlaceOf(note), WordsOf(note)));

    private string PlaceOf(IElement note) =>
        note.Id is { Length: > 0 } id && _references.TryGetValue(id, out var link) && (link.Closest("p") ?? link.Closest("li") ?? link.ParentElement) is { } place
            ? Collapse(place.TextContent.Replace(link.TextContent, "", StringComparison.Ordinal))
            : "";

    private static string WordsOf(IElement note)
    {
        foreach (var mark in note.QuerySelectorAll("a").Where(IsMark).ToList())
        {
            mark.Remove();
        }

        return Collapse(note.TextContent);
    }

    private static string Collapse(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
