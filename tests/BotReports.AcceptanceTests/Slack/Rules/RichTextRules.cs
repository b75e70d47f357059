using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack.Rules;

/// <summary>
/// Rich text, whose words are never parsed. Mentions and links are elements in it, so one that nobody expects was made of what
/// somebody typed.
/// </summary>
internal sealed class RichTextRules(Breaches breaches)
{
    private static readonly string[] Styles = ["bold", "italic", "strike", "code", "underline"];

    public void Block(JsonObject block, string where)
    {
        breaches.Only(block, where, "block_id", "elements");
        foreach (var element in breaches.Objects(block["elements"], where, int.MaxValue))
        {
            Element(element, where);
        }
    }

    private void Element(JsonObject element, string where)
    {
        var type = (string?)element["type"];
        var inner = $"{where}.{type}";
        switch (type)
        {
            case "rich_text_section":
                breaches.Only(element, inner, "elements");
                Runs(element, inner);
                break;
            case "rich_text_quote" or "rich_text_preformatted":
                breaches.Only(element, inner, "elements", "border", "language");
                breaches.Range(element["border"], inner, 0, 1);
                Runs(element, inner);
                break;
            case "rich_text_list":
                List(element, inner);
                break;
            default:
                breaches.Require(false, where, $"there is no rich text of type {type}");
                break;
        }
    }

    private void List(JsonObject list, string where)
    {
        breaches.Only(list, where, "elements", "style", "indent", "offset", "border");
        breaches.Require(list["style"] is not null, where, "has no style");
        breaches.OneOf(list["style"], where, "bullet", "ordered");
        breaches.Range(list["indent"], $"{where}.indent", 0, 8);
        breaches.Range(list["offset"], $"{where}.offset", 0, int.MaxValue);
        breaches.Range(list["border"], $"{where}.border", 0, 1);
        foreach (var item in breaches.Objects(list["elements"], where, int.MaxValue))
        {
            breaches.Require((string?)item["type"] == "rich_text_section", where, "an item is a rich_text_section");
            Element(item, where);
        }
    }

    private void Runs(JsonObject element, string where)
    {
        foreach (var run in breaches.Objects(element["elements"], where, int.MaxValue, least: 0))
        {
            Run(run, where);
        }
    }

    private void Run(JsonObject run, string where)
    {
        switch ((string?)run["type"])
        {
            case "text":
                breaches.Only(run, where, "text", "style");
                breaches.String(run["text"], $"{where}.text", int.MaxValue);
                break;
            case "emoji":
                breaches.Only(run, where, "name", "unicode", "skin_tone", "style");
                breaches.String(run["name"], $"{where}.emoji", 100);
                break;
            case "link":
                breaches.Only(run, where, "url", "text", "unsafe", "style");
                breaches.Expected(breaches.String(run["url"], $"{where}.url", 3_000), where);
                break;
            case "user":
                breaches.Expected($"<@{(string?)run["user_id"]}>", where);
                break;
            case "channel":
                breaches.Expected($"<#{(string?)run["channel_id"]}>", where);
                break;
            case "usergroup":
                breaches.Expected($"<!subteam^{(string?)run["usergroup_id"]}>", where);
                break;
            case "broadcast":
                breaches.Expected($"<!{(string?)run["range"]}>", where);
                break;
            case "date":
                breaches.Only(run, where, "timestamp", "format", "url", "fallback", "style");
                breaches.Range(run["timestamp"], $"{where}.timestamp", 0, int.MaxValue);
                breaches.String(run["format"], $"{where}.format", 255);
                break;
            case var type:
                breaches.Require(false, where, $"there is no run of type {type}");
                break;
        }

        foreach (var style in (run["style"] as JsonObject)?.Select(member => member.Key).Except(Styles) ?? [])
        {
            breaches.Require(false, where, $"there is no style {style}");
        }
    }
}
