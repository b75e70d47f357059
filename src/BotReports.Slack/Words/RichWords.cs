using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace BotReports.Slack.Words;

/// <summary>
/// Reads the <c>rich_text</c> block that Slack's clients send beside a message's text: what is typed stands in it as it was typed, while the text has stars around
/// what is bold, and codes for emoji. Lists keep their marks, quotes and code are words like others.
/// </summary>
internal static class RichWords
{
    private const string Bullet = "• ";
    private const int Indent = 4;

    /// <summary>The block, where it is all that the message says.</summary>
    public static JsonObject? In(JsonObject message) =>
        message["blocks"] is JsonArray and [JsonObject only] && only.Text("type") is "rich_text" ? only : null;

    public static IEnumerable<string> PeopleIn(JsonObject block) => Inline(block).Where(element => element.Text("type") is "user").Select(element => element.Text("user_id")).OfType<string>().Distinct();

    public static IEnumerable<string> ChannelsIn(JsonObject block) => Inline(block).Where(element => element.Text("type") is "channel").Select(element => element.Text("channel_id")).OfType<string>().Distinct();

    public static string Read(JsonObject block, SlackNames names)
    {
        var words = new StringBuilder();
        foreach (var part in block.Objects("elements"))
        {
            if (words.Length > 0 && words[^1] != '\n')
            {
                words.Append('\n');
            }

            if (part.Text("type") is "rich_text_list")
            {
                AddList(words, part, names);
            }
            else
            {
                AddLine(words, part, names);
            }
        }

        return words.ToString().Trim();
    }

    private static void AddList(StringBuilder words, JsonObject list, SlackNames names)
    {
        var number = Number(list, "offset") + 1;
        foreach (var item in list.Objects("elements"))
        {
            words.Append(' ', Math.Clamp(Number(list, "indent"), 0, 8) * Indent).Append(list.Text("style") is "ordered" ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : Bullet);
            AddLine(words, item, names);
            words.Append('\n');
        }
    }

    private static void AddLine(StringBuilder words, JsonObject line, SlackNames names)
    {
        foreach (var element in line.Objects("elements"))
        {
            words.Append(Say(element, names));
        }
    }

    private static string Say(JsonObject element, SlackNames names) => element.Text("type") switch
    {
        "user" => names.OfPerson(element.Text("user_id") ?? ""),
        "channel" => names.OfChannel(element.Text("channel_id") ?? ""),
        "emoji" => Emoji(element),
        "link" => SlackWords.Link(element.Text("url") ?? "", element.Text("text")),
        "broadcast" => $"@{element.Text("range")}",
        "usergroup" => "@group",
        "date" => element.Text("fallback") ?? "",
        "color" => element.Text("value") ?? "",
        _ => element.Text("text") ?? "",
    };

    /// <summary>An emoji of the workspace's own has no letters of Unicode, and is called by its name.</summary>
    private static string Emoji(JsonObject element)
    {
        var letters = new StringBuilder();
        foreach (var code in (element.Text("unicode") ?? "").Split('-', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) || !Rune.IsValid(value))
            {
                return Named();
            }

            letters.Append(new Rune(value));
        }

        return letters.Length > 0 ? letters.ToString() : Named();

        string Named() => element.Text("name") is { } name ? $":{name}:" : "";
    }

    private static int Number(JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue<int>(out var number) && number is >= 0 and < 10_000 ? number : 0;

    private static IEnumerable<JsonObject> Inline(JsonObject block) => block.Objects("elements").SelectMany(part =>
        part.Text("type") is "rich_text_list" ? part.Objects("elements").SelectMany(item => item.Objects("elements")) : part.Objects("elements"));
}
