using System.Text.Json.Nodes;
using BotReports.Actions;

namespace BotReports.Slack.Cards;

/// <summary>Shows in a message what was chosen in it, in place of the buttons that it was chosen with.</summary>
internal static class UsedButtons
{
    /// <summary>What the id of a block begins with that says what was chosen.</summary>
    public const string Chosen = "chosen-";

    /// <param name="message">As Slack sent it with the press.</param>
    /// <param name="pressed">The id of the button's action.</param>
    /// <returns>The message with what was chosen; null where the button is not in it.</returns>
    public static BlockKitMessage? Replace(JsonObject message, string pressed)
    {
        var blocks = message.Objects("blocks").ToList();
        if (blocks.Find(block => Buttons(block).Any(button => button.Text("action_id") == pressed)) is not { } row)
        {
            return null;
        }

        // Other choices of the same kind, such as more sessions, may stand in further rows.
        var chosen = Buttons(row).First(button => button.Text("action_id") == pressed);
        var used = blocks.Where(block => block == row || Buttons(block).Any(button => KindOf(button) == KindOf(chosen))).ToList();
        return new BlockKitMessage(
            [.. blocks.Where(block => block == row || !used.Contains(block)).Select(block => block == row ? Said(chosen) : block.DeepClone())],
            TextOf(message.Text("text") ?? "", chosen, used.SelectMany(Buttons).Where(button => button != chosen)));
    }

    private static IEnumerable<JsonObject> Buttons(JsonObject block) => block.Text("type") is "actions" ? block.Objects("elements").Where(element => element.Text("type") is "button") : [];

    private static Type? KindOf(JsonObject button) => ActionJson.Read(button.Text("value"))?.GetType();

    // Escaped, as in the text of the message.
    private static string TitleOf(JsonObject button) => button.Object("text")?.Text("text") ?? "";

    private static JsonObject Said(JsonObject button) => new()
    {
        ["type"] = "context",
        ["block_id"] = $"{Chosen}{button.Text("action_id")}",
        ["elements"] = new JsonArray(new JsonObject { ["type"] = "plain_text", ["text"] = $"✓ {TitleOf(button)}", ["emoji"] = false }),
    };

    /// <summary>The text beside the blocks has all buttons in its last line, or none where it is cut.</summary>
    private static string TextOf(string text, JsonObject chosen, IEnumerable<JsonObject> others)
    {
        var start = text.LastIndexOf('\n') + 1;
        var line = others.Aggregate(text[start..], (rest, button) => rest.Replace($"[{TitleOf(button)}]", "", StringComparison.Ordinal));
        var titles = line.Replace($"[{TitleOf(chosen)}]", $"✓ {TitleOf(chosen)}", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return text[start..].StartsWith('[') ? $"{text[..start]}{string.Join(' ', titles)}" : text;
    }
}
