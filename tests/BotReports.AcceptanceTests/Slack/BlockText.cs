using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotReports.AcceptanceTests.Slack.Rules;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>What people read in blocks, as plain lines.</summary>
internal static partial class BlockText
{
    public static string Of(JsonArray blocks) => string.Join('\n', blocks.OfType<JsonObject>().SelectMany(Lines));

    /// <summary>The words and numbers of a text, in their order: blocks and plain text set them out differently.</summary>
    public static string WordsOf(string text) => string.Join(' ', Word().Matches(text).Select(match => match.Value));

    public static IEnumerable<JsonObject> Buttons(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Buttons),
        JsonObject button when (string?)button["type"] == "button" => [button],
        JsonObject members => members.SelectMany(member => Buttons(member.Value)),
        _ => [],
    };

    /// <summary>As it stands on the button.</summary>
    public static string TitleOf(JsonObject button) => ControlSequences.Unescape((string)button["text"]!["text"]!);

    private static IEnumerable<string> Lines(JsonObject block) => (string?)block["type"] switch
    {
        "header" or "markdown" or "section" => Texts(block).Concat(Texts(block["fields"])),
        "context" => Texts(block["elements"]),
        "actions" => [string.Join(' ', Buttons(block).Select(button => $"[{TitleOf(button)}]"))],
        "input" => [.. Texts(block["label"]), $"[{(string?)block["element"]!["initial_value"]}]"],
        "rich_text" => block["elements"]!.AsArray().OfType<JsonObject>().SelectMany(RichLines),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Texts),
        JsonObject { } members when members["text"] is JsonValue text => [ControlSequences.Unescape((string)text!)],
        JsonObject { } members when members["text"] is JsonObject text => Texts(text),
        _ => [],
    };

    private static IEnumerable<string> RichLines(JsonObject element)
    {
        var elements = element["elements"]!.AsArray().OfType<JsonObject>();
        if ((string?)element["type"] != "rich_text_list")
        {
            return [string.Concat(elements.Select(run => (string?)run["text"]))];
        }

        var offset = (int?)element["offset"] ?? 0;
        var isOrdered = (string?)element["style"] == "ordered";
        return elements.Select((item, index) =>
            $"{(isOrdered ? string.Create(CultureInfo.InvariantCulture, $"{offset + index + 1}.") : "•")} {string.Join('\n', RichLines(item))}");
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();
}
