using System.Xml.Linq;

namespace BotReports.Imports.Files;

/// <summary>What the styles of an OpenDocument text say: which words are not to be seen, and which lists count.</summary>
internal sealed class OdtStyles
{
    private const int MostBases = 20;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _lists = new(StringComparer.Ordinal);

    /// <param name="groups">The elements that hold styles.</param>
    public OdtStyles(IEnumerable<XElement?> groups)
    {
        foreach (var style in groups.OfType<XElement>().SelectMany(group => group.Elements()))
        {
            if (style.Value("name") is { } name)
            {
                (style.Local switch { "style" => _styles, "list-style" => _lists, _ => null })?.TryAdd(name, style);
            }
        }
    }

    public bool IsHidden(string? style) => WithBases(style).Select(each => each.Child("text-properties")?.Value("display")).FirstOrDefault(display => display is not null) is "none";

    /// <summary>The list that paragraphs of a style are in.</summary>
    public string? ListOf(string? style) => WithBases(style).Select(each => each.Value("list-style-name")).FirstOrDefault(list => list is { Length: > 0 });

    /// <summary>Whether the outermost items of a list have numbers in figures.</summary>
    public bool IsCounted(string? list) => list is not null && _lists.TryGetValue(list, out var found)
        && found.Elements().FirstOrDefault(level => level.Value("level") is "1") is { Local: "list-level-style-number" } first && first.Value("num-format") is null or "1";

    private IEnumerable<XElement> WithBases(string? style)
    {
        for (var bases = 0; bases < MostBases && style is not null && _styles.TryGetValue(style, out var found); bases++)
        {
            yield return found;
            style = found.Value("parent-style-name");
        }
    }
}
