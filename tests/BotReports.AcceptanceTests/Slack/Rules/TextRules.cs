using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack.Rules;

/// <summary>The objects that blocks are composed of: texts, options, confirmations.</summary>
internal sealed class TextRules(Breaches breaches)
{
    private const int LongestOption = 75;

    public void Plain(JsonNode? node, string where, int most)
    {
        if (IsObject(node, where) is { } text)
        {
            breaches.Require((string?)text["type"] == "plain_text", where, "is not plain_text");
            breaches.Only(text, where, "text", "emoji");
            breaches.Escaped(breaches.String(text["text"], where, most), where);
        }
    }

    public void OptionalPlain(JsonNode? node, string where, int most)
    {
        if (node is not null)
        {
            Plain(node, where, most);
        }
    }

    /// <summary>Plain, or with Slack's own markup.</summary>
    public void Any(JsonNode? node, string where, int most)
    {
        if ((string?)(node as JsonObject)?["type"] != "mrkdwn")
        {
            Plain(node, where, most);
            return;
        }

        breaches.Only(node!.AsObject(), where, "text", "verbatim");
        breaches.Escaped(breaches.String(node["text"], where, most), where);
    }

    public void Options(JsonNode? node, string where, int most)
    {
        var options = breaches.Objects(node, where, most);
        foreach (var option in options)
        {
            breaches.Only(option, where, "text", "value", "description", "url");
            Any(option["text"], $"{where}.text", LongestOption);
            breaches.String(option["value"], $"{where}.value", LongestOption);
            if (option["description"] is { } description)
            {
                Any(description, $"{where}.description", LongestOption);
            }
        }

        breaches.Require(options.Select(option => (string?)option["value"]).Distinct().Count() == options.Count, where, "two options have one value");
    }

    public void Confirmation(JsonNode? node, string where)
    {
        if (node is not JsonObject confirmation)
        {
            return;
        }

        breaches.Only(confirmation, where, "title", "text", "confirm", "deny", "style");
        Plain(confirmation["title"], $"{where}.title", 100);
        Any(confirmation["text"], $"{where}.text", 300);
        Plain(confirmation["confirm"], $"{where}.confirm", 30);
        Plain(confirmation["deny"], $"{where}.deny", 30);
        breaches.OneOf(confirmation["style"], $"{where}.style", "primary", "danger");
    }

    private JsonObject? IsObject(JsonNode? node, string where)
    {
        breaches.Require(node is JsonObject, where, "is no text object");
        return node as JsonObject;
    }
}
