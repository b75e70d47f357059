using System.Xml.Linq;

namespace BotReports.Imports.Files;

/// <summary>What the styles of a Word document say of the words that have them, each with what it takes over from the style below it.</summary>
internal sealed class DocxStyles
{
    /// <summary>Deeper than any style stands on others; one may stand on itself in a damaged document.</summary>
    private const int MostBases = 20;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _hidden = new(StringComparer.Ordinal);

    /// <param name="styles">The part with the styles; null where the document has none.</param>
    public DocxStyles(XElement? styles)
    {
        foreach (var style in styles?.Children("style") ?? [])
        {
            if (style.Value("styleId") is { } id)
            {
                _styles.TryAdd(id, style);
            }
        }
    }

    /// <summary>The list that a paragraph of that style is in, by its id in the numbering; null where it is in none.</summary>
    public (string List, int Level)? ListOf(string? style)
    {
        var level = 0;
        foreach (var each in WithBases(style))
        {
            if (each.Child("pPr")?.Child("numPr") is { } numbering)
            {
                level = level == 0 && int.TryParse(numbering.Child("ilvl")?.Value(), out var own) ? own : level;
                if (numbering.Child("numId")?.Value() is { } list)
                {
                    return (list, level);
                }
            }
        }

        return null;
    }

    /// <summary>Whether words of that style are not to be seen.</summary>
    public bool IsHidden(string? style)
    {
        if (style is null)
        {
            return false;
        }

        if (!_hidden.TryGetValue(style, out var isHidden))
        {
            _hidden[style] = isHidden = WithBases(style).Select(each => each.Child("rPr")?.Child("vanish")).FirstOrDefault(vanish => vanish is not null)?.IsOn is true;
        }

        return isHidden;
    }

    /// <summary>Whether a style is what Word gives to words that stand in for those to come, whatever language its name is shown in.</summary>
    public bool IsPlaceholder(string? style) => style is not null && NameOf(style).Replace(" ", "", StringComparison.Ordinal).Equals("PlaceholderText", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is the style of a line in a table of contents.</summary>
    public bool IsContents(string? style) => style is not null && NameOf(style) is var name && (name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("table of figures", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is the style of a heading or a title, whose number is no place in a list.</summary>
    public bool IsHeading(string? style) => WithBases(style).Any(each =>
        each.Child("name")?.Value() is { } name && (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || name.Equals("title", StringComparison.OrdinalIgnoreCase)));

    private string NameOf(string style) => _styles.TryGetValue(style, out var found) ? found.Child("name")?.Value() ?? style : style;

    private IEnumerable<XElement> WithBases(string? style)
    {
        for (var bases = 0; bases < MostBases && style is not null && _styles.TryGetValue(style, out var found); bases++)
        {
            yield return found;
            style = found.Child("basedOn")?.Value();
        }
    }
}
