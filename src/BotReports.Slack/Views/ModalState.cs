using System.Text.Json.Nodes;

namespace BotReports.Slack.Views;

/// <summary>Reads the state of a submitted modal.</summary>
internal static class ModalState
{
    /// <summary>The texts by block id; an empty string for an empty field.</summary>
    public static IReadOnlyDictionary<string, string> Written(JsonObject view) => Elements(view)
        .Where(field => field.Element.Text("type") is "plain_text_input")
        .ToDictionary(field => field.Block, field => field.Element.Text("value") ?? "");

    /// <summary>The value of the selected option of a block; null for none.</summary>
    public static string? Chosen(JsonObject view, string block) =>
        Elements(view).FirstOrDefault(field => field.Block == block).Element?.Object("selected_option")?.Text("value");

    // Each block of our modals has one element.
    private static IEnumerable<(string Block, JsonObject Element)> Elements(JsonObject view) =>
        from block in view.Object("state")?.Object("values") ?? []
        from element in block.Value as JsonObject ?? []
        where element.Value is JsonObject
        group element.Value!.AsObject() by block.Key into elements
        select (elements.Key, elements.First());
}
