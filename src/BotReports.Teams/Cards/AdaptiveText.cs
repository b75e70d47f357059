using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotReports.Cards;

namespace BotReports.Teams.Cards;

/// <summary>
/// Renders text so that it cannot become markup. Clients read a TextBlock as Markdown, but not a TextRun. So text is rendered as runs.
/// A heading is a TextBlock, which screen readers announce as a heading, unless its text could be read as markup.
/// </summary>
internal static partial class AdaptiveText
{
    /// <summary>A heading that screen readers can jump to.</summary>
    public static JsonObject Heading(string text, string? size, string? spacing = null)
    {
        var line = TypedText.Line(text);

        if (!Harmless().IsMatch(line) || Suspicious().IsMatch(line))
            return Line(line, new AdaptiveTextLook { Size = size, Weight = "Bolder" }, spacing);

        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = line, ["style"] = "heading", ["weight"] = "Bolder", ["wrap"] = true };

        // Without a size, the heading style sets its own.
        block["size"] = size ?? "Default";

        if (spacing is not null)
            block["spacing"] = spacing;

        return block;
    }

    /// <summary>One element per line, because no client keeps line breaks within a run.</summary>
    /// <param name="spacing">The space above the first line. An empty line becomes space above the next one.</param>
    public static IEnumerable<JsonObject> Lines(string text, AdaptiveTextLook look, string? spacing = null)
    {
        foreach (var line in TypedText.Lines(text))
        {
            if (line.Length == 0)
            {
                spacing = "Medium";
            }
            else
            {
                yield return Line(line, look, spacing);
                spacing = "Small";
            }
        }
    }

    public static JsonObject Line(string line, AdaptiveTextLook look, string? spacing = null)
    {
        var inlines = new JsonArray();

        foreach (var run in BeforeMagic().Split(line))
            inlines.Add(look.Run(run));

        var block = new JsonObject { ["type"] = "RichTextBlock", ["inlines"] = inlines };

        if (spacing is not null)
            block["spacing"] = spacing;

        return block;
    }

    // Clients interpret {{DATE(…)}}, ${…} and <at> within one run only, so these are split between two runs.
    [GeneratedRegex(@"(?<=[{$])(?=\{)|(?<=<)(?=[\p{L}/!])", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex BeforeMagic();

    [GeneratedRegex(@"^[\p{L}\p{M}\p{N} .,;:'’‘“”""?/()%–—·…-]*$", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Harmless();

    // Harmless characters that make markup together: list markers, rules, addresses, :shortcodes:.
    [GeneratedRegex(@"^\s|^\d+[.)](\s|$)|^[-–—]|--|\.\.|:(?=[^\s\d]|$)|www\.", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Suspicious();
}
