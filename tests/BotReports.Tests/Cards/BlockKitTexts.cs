using System.Text.Json.Nodes;
using BotReports.Cards;
using BotReports.Slack.Cards;

namespace BotReports.Tests.Cards;

/// <summary>What a person reads in blocks, in order.</summary>
internal static class BlockKitTexts
{
    /// <summary>One line for each block: what it is, and its words.</summary>
    public static string Outline(IEnumerable<BlockKitMessage> messages) =>
        string.Join("\n\n", messages.Select(message => string.Join('\n', message.Blocks.Select(block => Line(block!))))) + "\n";

    /// <summary>Every text; a rich text's runs of one element as one.</summary>
    public static IEnumerable<string> Shown(JsonNode? node) => node switch
    {
        JsonObject json when (string?)json["type"] is "plain_text" => [Unescape((string)json["text"]!)],
        JsonObject json when (string?)json["type"] is "rich_text_section" or "rich_text_quote" => [string.Concat(json["elements"]!.AsArray().Select(run => (string?)run!["text"]))],
        JsonObject json => json.SelectMany(member => Shown(member.Value)),
        JsonArray array => array.SelectMany(Shown),
        _ => [],
    };

    /// <summary>The words of a body that somebody may have typed.</summary>
    public static IEnumerable<string> Typed(IEnumerable<CardElement> body) => body.SelectMany(element => element switch
    {
        CardHeading heading => [heading.Text],
        CardText text => [text.Text],
        CardFacts facts => facts.Facts.SelectMany(fact => (string[])[fact.Label, fact.Value]),
        CardList list => list.Items.SelectMany(item => (string[])[item.Text, item.Note ?? ""]),
        CardLink link => [link.Text],
        CardPanel panel => Typed(panel.Body),
        CardCollapsible fold => Typed(fold.Body),
        _ => [],
    }).SelectMany(Words);

    public static IEnumerable<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Line(JsonNode block) => (string)block["type"]! switch
    {
        "divider" => "---",
        "rich_text" => string.Join('\n', block["elements"]!.AsArray().Select(element => Rich(element!))),
        "actions" => string.Join("  ", block["elements"]!.AsArray().Select(button => $"[{Shown(button!).Single()}]{(button!["style"] is null ? "" : "!")}")),
        var type => $"{type}: {string.Join(" | ", Shown(block)).Replace("\n", "\n    ")}",
    };

    private static string Rich(JsonNode element) => (string)element["type"]! switch
    {
        "rich_text_list" => string.Join('\n', element["elements"]!.AsArray().Select((item, index) => $"  {Marker(element, index)} {Runs(item!, "\n     ")}")),
        "rich_text_quote" => $"| {Runs(element, "\n| ")}",
        _ => Runs(element, "\n"),
    };

    private static string Marker(JsonNode list, int index) => (string)list["style"]! == "ordered" ? $"{((int?)list["offset"] ?? 0) + index + 1}." : "•";

    private static string Runs(JsonNode element, string lineEnd) =>
        string.Concat(element["elements"]!.AsArray().Select(run => run!["name"] is { } emoji ? $":{(string)emoji!}:" : Styled(run))).Replace("\n", lineEnd);

    private static string Styled(JsonNode run) => run["style"]?.AsObject().Single().Key switch
    {
        "bold" => $"*{(string)run["text"]!}*",
        "italic" => $"_{(string)run["text"]!}_",
        _ => (string)run["text"]!,
    };

    private static string Unescape(string text) => text.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");
}
