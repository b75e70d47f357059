using System.Globalization;
using System.Text.RegularExpressions;

namespace BotReports.Reports;

/// <summary>What somebody has sent as a list in one message: numbered, with bullets, or line by line. Immutable.</summary>
/// <param name="Items">At least two, without their marks, in their order. Together they hold all words of the message.</param>
/// <param name="IsNumbered">Whether they were numbered from 1 on, so that they surely are several.</param>
public sealed partial record ListItems(IReadOnlyList<string> Items, bool IsNumbered)
{
    /// <summary>More than this is a text that happens to have lines.</summary>
    private const int MostItems = 12;

    /// <summary>Two lines are rather two paragraphs of one thing.</summary>
    private const int FewestLines = 3;

    /// <summary>The list that a text is; null where it is one thing.</summary>
    public static ListItems? In(string text)
    {
        text = text.Trim();
        return Numbered(text) is { } numbered ? new ListItems(numbered, IsNumbered: true)
            : (Bulleted(text) ?? Lines(text)) is { } items ? new ListItems(items, IsNumbered: false)
            : null;
    }

    /// <summary>The parts from "1." to the last of an unbroken count, whether on lines of their own or not.</summary>
    private static List<string>? Numbered(string text)
    {
        var items = new List<string>();
        int from = 0, at = 0;
        foreach (Match mark in Number().Matches(text))
        {
            if (mark.Groups["number"].Value != (items.Count + 1 + (from > 0 ? 1 : 0)).ToString(CultureInfo.InvariantCulture))
            {
                continue;
            }

            if (from > 0)
            {
                items.Add(text[from..mark.Index].Trim());
            }
            else if (mark.Index > 0)
            {
                // Words before the first number would be nobody's.
                return null;
            }

            (from, at) = (mark.Index + mark.Length, mark.Index);
        }

        if (from > at)
        {
            items.Add(text[from..].Trim());
        }

        return Sound(items);
    }

    /// <summary>Each bullet begins an item; lines without one go on with it.</summary>
    private static List<string>? Bulleted(string text)
    {
        var items = new List<string>();
        foreach (var line in text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            if (Bullet().Match(line) is { Success: true } bullet)
            {
                items.Add(line[bullet.Length..].Trim());
            }
            else if (items.Count == 0)
            {
                return null;
            }
            else
            {
                items[^1] = $"{items[^1]}\n{line.Trim()}";
            }
        }

        return Sound(items);
    }

    private static List<string>? Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: >= FewestLines } lines ? Sound([.. lines]) : null;

    private static List<string>? Sound(List<string> items) => items.Count is > 1 and <= MostItems && items.TrueForAll(item => item.Length > 0) ? items : null;

    [GeneratedRegex(@"(?<![^\s])\(?(?<number>[0-9]{1,2})[.)]\s+", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(@"\A\s*[-*•–—▪◦·‣]\s+", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Bullet();
}
