using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotReports.Tests.Cards;

/// <summary>What Slack refuses in blocks and views, as its reference says, and what would let typed words become more than words.</summary>
internal static class BlockKitRules
{
    public const int BlocksInAMessage = 50;
    public const int BlocksInAView = 100;

    /// <summary>Slack's own limit is nowhere documented: some 13,200 characters were seen to pass.</summary>
    public const int CharactersInAMessage = 13_000;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] RichElements = ["rich_text_section", "rich_text_list", "rich_text_quote"];

    public static IReadOnlyList<string> OfMessage(JsonArray blocks)
    {
        var broken = Of(blocks, BlocksInAMessage);
        var size = Encoding.UTF8.GetByteCount(blocks.ToJsonString(Readable));
        return size <= CharactersInAMessage ? broken : [.. broken, $"{size} bytes of blocks"];
    }

    public static IReadOnlyList<string> OfHome(JsonObject view) =>
        [.. Of(view["blocks"]!.AsArray(), BlocksInAView), .. Size(view), .. (string?)view["type"] == "home" ? [] : new[] { "not a home" }];

    public static IReadOnlyList<string> OfView(JsonObject view)
    {
        var broken = Of(view["blocks"]!.AsArray(), BlocksInAView);
        foreach (var name in new[] { "title", "submit", "close" }.Where(view.ContainsKey))
            broken.AddRange(PlainText(view[name], 24, name));

        broken.AddRange(Size(view));
        broken.AddRange(Text(view["private_metadata"], 0, 3_000, "private_metadata"));
        broken.AddRange(Text(view["callback_id"], 1, 255, "callback_id"));
        return (string?)view["type"] == "modal" ? broken : [.. broken, "not a modal"];
    }

    private static IEnumerable<string> Size(JsonObject view) => Encoding.UTF8.GetByteCount(view.ToJsonString(Readable)) <= 250_000 ? [] : ["view_too_large"];

    private static List<string> Of(JsonArray blocks, int most)
    {
        var broken = blocks.SelectMany((block, index) => Block(block!.AsObject()).Select(rule => $"block {index.ToString(CultureInfo.InvariantCulture)} ({(string?)block["type"]}): {rule}")).ToList();
        if (blocks.Count > most)
            broken.Add($"{blocks.Count} blocks");

        foreach (var name in new[] { "block_id", "action_id" })
        {
            var ids = CardTexts.Objects(blocks).Select(json => (string?)json[name]).OfType<string>().ToList();
            if (ids.Distinct().Count() != ids.Count || ids.Any(id => id.Length is 0 or > 255))
                broken.Add($"{name} twice, empty or too long");
        }

        return broken;
    }

    private static IEnumerable<string> Block(JsonObject block) => (string?)block["type"] switch
    {
        "header" => PlainText(block["text"], 150, "text"),
        "divider" => [],
        "context" => Count(block["elements"], 10).Concat(block["elements"]!.AsArray().SelectMany(text => PlainText(text, 2_000, "element"))),
        "actions" => Count(block["elements"], 25).Concat(block["elements"]!.AsArray().SelectMany(element => Button(element!.AsObject()))),
        "rich_text" => Count(block["elements"], int.MaxValue).Concat(block["elements"]!.AsArray().SelectMany(element => Rich(element!.AsObject()))),
        "input" => PlainText(block["label"], 2_000, "label").Concat(Input(block["element"]!.AsObject())),
        var type => [$"type {type}"],
    };

    private static IEnumerable<string> Button(JsonObject button) =>
    [
        .. (string?)button["type"] == "button" ? [] : new[] { "not a button" },
        .. PlainText(button["text"], 75, "text"),
        .. Text(button["value"], 1, 2_000, "value"),
        .. Text(button["action_id"], 1, 255, "action_id"),
        .. (string?)button["style"] is null or "primary" or "danger" ? [] : new[] { "style" },
    ];

    private static IEnumerable<string> Input(JsonObject input) =>
    [
        .. (string?)input["type"] == "plain_text_input" ? [] : new[] { "not a text input" },
        .. (int?)input["max_length"] is null or (>= 1 and <= 3_000) ? [] : new[] { "max_length" },
        .. input.ContainsKey("initial_value") ? Text(input["initial_value"], 1, (int?)input["max_length"] ?? 3_000, "initial_value") : [],
    ];

    private static IEnumerable<string> Rich(JsonObject element)
    {
        var type = (string?)element["type"];
        if (!RichElements.Contains(type))
            return [$"rich text {type}"];

        var elements = element["elements"]!.AsArray();
        return type == "rich_text_list"
            ? Count(elements, int.MaxValue).Concat((string?)element["style"] is "bullet" or "ordered" ? [] : ["style of list"]).Concat(elements.SelectMany(item => Rich(item!.AsObject())))
            : Count(elements, int.MaxValue).Concat(elements.SelectMany(run => Run(run!.AsObject())));
    }

    // A link, a user, a channel or a broadcast could only come from what somebody typed.
    private static IEnumerable<string> Run(JsonObject run) => (string?)run["type"] switch
    {
        "text" => Text(run["text"], 1, 3_000, "run"),
        "link" when Uri.TryCreate((string?)run["url"], UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps => Text(run["text"], 1, 3_000, "link"),
        "emoji" => Text(run["name"], 1, 50, "emoji"),
        var type => [$"run {type}"],
    };

    private static IEnumerable<string> PlainText(JsonNode? text, int limit, string what) =>
        (string?)text?["type"] == "plain_text" ? Text(text["text"], 1, limit, what).Concat(Escaped((string?)text["text"], what)) : [$"{what} is not plain text"];

    public static IEnumerable<string> Escaped(string? text, string what) =>
        text?.IndexOfAny(['<', '>']) >= 0 || text?.Replace("&amp;", "").Replace("&lt;", "").Replace("&gt;", "").Contains('&') is true ? [$"{what} is not escaped"] : [];

    private static IEnumerable<string> Text(JsonNode? text, int least, int most, string what) =>
        text is null ? least == 0 ? [] : [$"no {what}"] : ((string)text!).Length is var length && length >= least && length <= most ? [] : [$"{what} of {length} characters"];

    private static IEnumerable<string> Count(JsonNode? elements, int most) => elements!.AsArray().Count is var count && count >= 1 && count <= most ? [] : [$"{count} elements"];
}
