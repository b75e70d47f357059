using System.Globalization;

namespace BotReports.Spreadsheets;

/// <summary>Names as a workbook takes them.</summary>
internal static class SheetNames
{
    /// <summary>In characters.</summary>
    private const int Longest = 31;

    /// <summary>Excel keeps this name to itself.</summary>
    private const string Reserved = "History";

    private const string Forbidden = "[]:*?/\\";

    /// <summary>A name for each sheet: short enough, of characters that a workbook takes, and no two that differ in their capitals alone.</summary>
    /// <param name="titles">What people call the sheets.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> titles)
    {
        var names = new List<string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Reserved };
        foreach (var title in titles.Select(Allowed))
        {
            var name = Cut(title, Longest);
            for (var number = 2; !taken.Add(name); number++)
            {
                var suffix = string.Create(CultureInfo.InvariantCulture, $" ({number})");
                name = Cut(title, Longest - suffix.Length) + suffix;
            }

            names.Add(name);
        }

        return names;
    }

    /// <summary>The same texts; one that has been there before gets a number.</summary>
    public static IReadOnlyList<string> Distinct(IReadOnlyList<string> titles)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. titles.Select(title => Enumerable.Range(1, titles.Count + 1).Select(number => number == 1 ? title : string.Create(CultureInfo.InvariantCulture, $"{title} ({number})")).First(taken.Add))];
    }

    // An apostrophe at either end would be taken for a quotation mark.
    private static string Allowed(string title)
    {
        var allowed = string.Concat(title.Select(letter => Forbidden.Contains(letter, StringComparison.Ordinal) || char.IsControl(letter) ? ' ' : letter));
        var name = string.Join(' ', allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('\'', ' ');
        return name.Length == 0 ? "Sheet" : name;
    }

    private static string Cut(string name, int longest) => name.Length <= longest ? name
        : $"{name[..(char.IsHighSurrogate(name[longest - 2]) ? longest - 2 : longest - 1)].TrimEnd()}…";
}
