using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack.Rules;

/// <summary>
/// Rich text, whose words are never parsed. Mentions and links are elements in it, so one that nobody expects was made of what
/// somebody typed.
/// </summary>
internal sealed class RichTextRules(Findings findings)
{
    private static readonly string[] Styles = ["bold", "italic", "strike", "code", "underline"];

    public void Block(JsonObject block, string where)
    {
        findings.Only(block, where, "block_id", "elements");
        foreach (var element in findings.Objects(block["elements"], where, int.MaxValue))
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
                findings.Only(element, inner, "elements");
                Runs(element, inner);
                break;
            case "rich_text_quote" or "rich_text_preformatted":
                findings.Only(element, inner, "elements", "border", "language");
                findings.Range(element["border"], inner, 0, 1);
                Runs(element, inner);
                break;
            case "rich_text_list":
                List(element, inner);
                break;
            default:
                findings.Require(false, where, $"there is no rich text of type {type}");
                break;
        }
    }

    private void List(JsonObject list, string where)
    {
        findings.Only(list, where, "elements", "style", "indent", "offset", "border");
        findings.Require(list["style"] is not null, where, "has no style");
        findings.OneOf(list["style"], where, "bullet", "ordered");
        findings.Range(list["indent"], $"{where}.indent", 0, 8);
        findings.Range(list["offset"], $"{where}.offset", 0, int.MaxValue);
        findings.Range(list["border"], $"{where}.border", 0, 1);
        foreach (var item in findings.Objects(list["elements"], where, int.MaxValue))
        {
            findings.Require((string?)item["type"] == "rich_text_section", where, "an item is a rich_text_section");
            Element(item, where);
        }
    }

    private void Runs(JsonObject element, string where)
    {
        foreach (var run in findings.Objects(element["elements"], where, int.MaxValue, least: 0))
        {
            Run(run, where);
        }
    }

    private void Run(JsonObject run, string where)
    {
        switch ((string?)run["type"])
        {
            case "text":
                findings.Only(run, where, "text", "style");
                findings.String(run["text"], $"{where}.text", int.MaxValue);
                break;
            case "emoji":
                findings.Only(run, where, "name", "unicode", "skin_tone", "style");
                findings.String(run["name"], $"{where}.emoji", 100);
                break;
            case "link":
                findings.Only(run, where, "url", "text", "unsafe", "style");
                findings.Expected(findings.String(run["url"], $"{where}.url", 3_000), where);
                break;
            case "user":
                findings.Expected($"<@{(string?)run["user_id"]}>", where);
                break;
            case "channel":
                findings.Expected($"<#{(string?)run["channel_id"]}>", where);
                break;
            case "usergroup":
                findings.Expected($"<!subteam^{(string?)run["usergroup_id"]}>", where);
                break;
            case "broadcast":
                findings.Expected($"<!{(string?)run["range"]}>", where);
                break;
            case "date":
                findings.Only(run, where, "timestamp", "format", "url", "fallback", "style");
                findings.Range(run["timestamp"], $"{where}.timestamp", 0, int.MaxValue);
                findings.String(run["format"], $"{where}.format", 255);
                break;
            case var type:
                findings.Require(false, where, $"there is no run of type {type}");
                break;
        }

        foreach (var style in (run["style"] as JsonObject)?.Select(member => member.Key).Except(Styles) ?? [])
        {
            findings.Require(false, where, $"there is no style {style}");
        }
    }
}
