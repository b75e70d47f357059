using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack.Rules;

/// <summary>
/// What Slack takes as blocks, as its reference says it: types, members, lengths, counts, ids. Beyond that, what would let somebody's
/// words become a mention or a link.
/// </summary>
public sealed class BlockRules
{
    /// <summary>Slack documents no total. Messages of some 13,200 characters were seen to be refused; what counts is unknown, so here the whole JSON does.</summary>
    private const int CharactersInAMessage = 13_200;

    private const int BlocksInAMessage = 50;
    private const int LongestId = 255;

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Breaches _breaches;
    private readonly TextRules _texts;
    private readonly ElementRules _elements;
    private readonly RichTextRules _richTexts;

    internal BlockRules(Breaches breaches)
    {
        _breaches = breaches;
        _texts = new TextRules(breaches);
        _elements = new ElementRules(breaches, _texts);
        _richTexts = new RichTextRules(breaches);
    }

    /// <param name="isExpected">Which control sequences and mentions are meant; null for none.</param>
    public static IReadOnlyList<SlackProblem> OfMessage(JsonNode? blocks, Func<string, bool>? isExpected = null)
    {
        var breaches = new Breaches(isExpected ?? (_ => false));
        if (blocks is JsonArray array)
        {
            breaches.Require(array.Count <= BlocksInAMessage, "blocks", $"{array.Count} blocks of {BlocksInAMessage}", "msg_blocks_too_many");
            var characters = array.ToJsonString(Compact).Length;
            breaches.Require(characters <= CharactersInAMessage, "blocks", $"{characters} characters of {CharactersInAMessage}", "msg_blocks_too_long");
        }

        new BlockRules(breaches).Check(blocks, int.MaxValue);
        return breaches.Problems;
    }

    internal void Check(JsonNode? blocks, int most)
    {
        var all = _breaches.Objects(blocks, "blocks", most, least: 0);
        for (var index = 0; index < all.Count; index++)
        {
            Block(all[index], string.Create(CultureInfo.InvariantCulture, $"blocks[{index}] {(string?)all[index]["type"]}"));
        }

        var ids = all.Select(block => (string?)block["block_id"]).OfType<string>().ToList();
        _breaches.Require(ids.Distinct().Count() == ids.Count, "blocks", "two blocks have one block_id");
    }

    private void Block(JsonObject block, string where)
    {
        _breaches.OptionalString(block["block_id"], $"{where}.block_id", LongestId);
        switch ((string?)block["type"])
        {
            case "header":
                _breaches.Only(block, where, "block_id", "text");
                _texts.Plain(block["text"], where, 150);
                break;
            case "section":
                Section(block, where);
                break;
            case "context":
                _breaches.Only(block, where, "block_id", "elements");
                foreach (var element in _breaches.Objects(block["elements"], where, 10))
                {
                    ContextElement(element, where);
                }

                break;
            case "actions":
                Actions(block, where);
                break;
            case "divider":
                _breaches.Only(block, where, "block_id");
                break;
            case "input":
                Input(block, where);
                break;
            case "rich_text":
                _richTexts.Block(block, where);
                break;
            case "markdown":
                _breaches.Only(block, where, "block_id", "text");
                _breaches.String(block["text"], where, 12_000);
                break;
            case "image":
                Image(block, where, "block_id", "title");
                _texts.OptionalPlain(block["title"], $"{where}.title", 2_000);
                break;
            default:
                _breaches.Require(false, where, "there is no block of this type");
                break;
        }
    }

    private void Section(JsonObject section, string where)
    {
        _breaches.Only(section, where, "block_id", "text", "fields", "accessory", "expand");
        _breaches.Require(section["text"] is not null || section["fields"] is not null, where, "has neither text nor fields");
        if (section["text"] is { } text)
        {
            _texts.Any(text, where, 3_000);
        }

        if (section["fields"] is { } fields)
        {
            foreach (var field in _breaches.Objects(fields, $"{where}.fields", 10))
            {
                _texts.Any(field, $"{where}.fields", 2_000);
            }
        }

        if (section["accessory"] is JsonObject accessory)
        {
            _elements.Action(accessory, $"{where}.accessory");
        }
    }

    private void ContextElement(JsonObject element, string where)
    {
        if ((string?)element["type"] == "image")
        {
            Image(element, where);
            return;
        }

        _texts.Any(element, where, 2_000);
    }

    private void Actions(JsonObject actions, string where)
    {
        _breaches.Only(actions, where, "block_id", "elements");
        var elements = _breaches.Objects(actions["elements"], where, 25);
        foreach (var element in elements)
        {
            _elements.Action(element, where);
        }

        var ids = elements.Select(element => (string?)element["action_id"]).OfType<string>().ToList();
        _breaches.Require(ids.Distinct().Count() == ids.Count, where, "two elements have one action_id");
    }

    private void Input(JsonObject input, string where)
    {
        _breaches.Only(input, where, "block_id", "label", "element", "hint", "optional", "dispatch_action");
        _texts.Plain(input["label"], $"{where}.label", 2_000);
        _texts.OptionalPlain(input["hint"], $"{where}.hint", 2_000);
        _breaches.Require(input["element"] is JsonObject, where, "has no element");
        if (input["element"] is JsonObject element)
        {
            _elements.Input(element, $"{where}.element");
        }
    }

    private void Image(JsonObject image, string where, params string[] more)
    {
        _breaches.Only(image, where, [.. more, "image_url", "slack_file", "alt_text"]);
        _breaches.Require(image["image_url"] is null != (image["slack_file"] is null), where, "has either image_url or slack_file");
        _breaches.OptionalString(image["image_url"], $"{where}.image_url", 3_000);
        _breaches.String(image["alt_text"], $"{where}.alt_text", 2_000);
    }
}
