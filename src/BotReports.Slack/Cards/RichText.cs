using System.Text.Json.Nodes;
using BotReports.Cards;

namespace BotReports.Slack.Cards;

/// <summary>
/// Builds Slack's rich text. Slack does not parse its runs, so every character is shown as typed, and nothing needs to be escaped.
/// </summary>
internal static class RichText
{
    // Slack documents no limit for a run, so the limit of its other texts is used. Adjacent runs are shown as one.
    private const int LongestRun = 3_000;

    public static JsonObject Block(params IEnumerable<JsonObject> elements) => new() { ["type"] = "rich_text", ["elements"] = new JsonArray([.. elements]) };

    public static JsonObject Section(IEnumerable<JsonObject> runs) => Element("rich_text_section", runs);

    public static JsonObject Quote(IEnumerable<JsonObject> runs) => Element("rich_text_quote", runs);

    /// <param name="items">The runs of each item.</param>
    /// <param name="first">The number of the first item; null for bullets.</param>
    public static JsonObject List(IEnumerable<IEnumerable<JsonObject>> items, int? first)
    {
        var list = Element("rich_text_list", items.Select(Section));
        list["style"] = first is null ? "bullet" : "ordered";
        if (first is > 1)
        {
            list["offset"] = first - 1;
        }

        return list;
    }

    public static IEnumerable<JsonObject> Runs(string text, string? style = null)
    {
        for (var rest = text; rest.Length > 0;)
        {
            var length = Math.Min(rest.Length, LongestRun);
            length -= length < rest.Length && char.IsHighSurrogate(rest[length - 1]) ? 1 : 0;
            var run = new JsonObject { ["type"] = "text", ["text"] = rest[..length] };
            if (style is not null)
            {
                run["style"] = new JsonObject { [style] = true };
            }

            yield return run;
            rest = rest[length..];
        }
    }

    /// <summary>A typed text with its line breaks.</summary>
    public static IEnumerable<JsonObject> Lines(string? text, string? style = null) => Runs(string.Join('\n', TypedText.Lines(text)), style);

    public static JsonObject Link(string text, Uri address) => new() { ["type"] = "link", ["url"] = address.AbsoluteUri, ["text"] = text };

    public static JsonObject Emoji(string name) => new() { ["type"] = "emoji", ["name"] = name };

    private static JsonObject Element(string type, IEnumerable<JsonObject> elements) => new() { ["type"] = type, ["elements"] = new JsonArray([.. elements]) };
}
