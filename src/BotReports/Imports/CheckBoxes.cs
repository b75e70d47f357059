using System.Text.RegularExpressions;

namespace BotReports.Imports;

/// <summary>Boxes that a form offers to be ticked, as signs or as brackets.</summary>
internal static partial class CheckBoxes
{
    /// <summary>
    /// What is ticked of a line with several boxes, or with one that is ticked. Any other words stay as they are: empty boxes alone may be the marks of a list.
    /// </summary>
    public static string Meaning(string text) => string.Join('\n', text.Split('\n').Select(MeaningOfLine));

    /// <summary>Whether words are nothing but what a form offers and nobody ticked.</summary>
    public static bool IsUnticked(string text) => Box().Match(text.TrimStart()) is { Success: true, Index: 0 } box && !box.Groups["ticked"].Success && !Box().Matches(text).Any(each => each.Groups["ticked"].Success);

    private static string MeaningOfLine(string line)
    {
        var boxes = Box().Matches(line);
        if (boxes.Count == 0 || !boxes.Any(box => box.Groups["ticked"].Success) || !string.IsNullOrWhiteSpace(line[..boxes[0].Index].TrimEnd(':')) && boxes.Count == 1)
        {
            return line;
        }

        var before = line[..boxes[0].Index].Trim();
        var ticked = boxes.Select((box, index) => (IsTicked: box.Groups["ticked"].Success, Words: line[(box.Index + box.Length)..(index + 1 < boxes.Count ? boxes[index + 1].Index : line.Length)].Trim()))
            .Where(option => option.IsTicked && option.Words.Length > 0).Select(option => option.Words);
        return $"{before} {string.Join(", ", ticked)}".Trim();
    }

    // ☐ and ☒ are Word's, the others what people and other programs put in their place.
    [GeneratedRegex(@"(?<ticked>[☑☒✓✔✅🗹]|\[[xX✓]\])|[☐□❏▢]|\[[ _]\]", RegexOptions.ExplicitCapture, RegexTimeout.Milliseconds)]
    private static partial Regex Box();
}
