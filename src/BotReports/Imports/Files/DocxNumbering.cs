using System.Globalization;
using System.Xml.Linq;

namespace BotReports.Imports.Files;

/// <summary>The lists of a Word document, and the number that the next item of each has.</summary>
internal sealed class DocxNumbering
{
    private const string None = "0";

    private readonly Dictionary<string, XElement> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <param name="numbering">The part with the lists; null where the document has none.</param>
    public DocxNumbering(XElement? numbering)
    {
        foreach (var list in numbering?.Children("num") ?? [])
        {
            _lists.TryAdd(list.Value("numId") ?? "", list);
        }

        foreach (var kind in numbering?.Children("abstractNum") ?? [])
        {
            _kinds.TryAdd(kind.Value("abstractNumId") ?? "", kind);
        }
    }

    /// <summary>Whether a list's id is one that takes a paragraph out of all lists.</summary>
    public static bool IsNone(string list) => list == None;

    /// <summary>The number of the next item of a list that counts in figures; null for one that does not, or that is within another.</summary>
    public int? Next(string list, int level)
    {
        if (level > 0 || !_lists.TryGetValue(list, out var found) || !_kinds.TryGetValue(found.Child("abstractNumId")?.Value() ?? "", out var kind)
            || LevelOf(kind, level) is not { } definition || definition.Child("numFmt")?.Value() is not ("decimal" or "decimalZero"))
        {
            return null;
        }

        var number = _next.TryGetValue(list, out var next) ? next
            : Number(found.Children("lvlOverride").FirstOrDefault(own => own.Value("ilvl") == "0")?.Child("startOverride")) ?? Number(definition.Child("start")) ?? 1;
        _next[list] = number + 1;
        return number;
    }

    private static XElement? LevelOf(XElement kind, int level) => kind.Children("lvl").FirstOrDefault(each => each.Value("ilvl") == level.ToString(CultureInfo.InvariantCulture));

    private static int? Number(XElement? value) => int.TryParse(value?.Value(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000 ? number : null;
}
