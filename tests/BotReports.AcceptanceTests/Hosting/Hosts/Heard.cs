using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>What somebody was told last, with its buttons.</summary>
internal sealed class Heard(IReadOnlyList<ConnectorCall> replies)
{
    public static Heard Nothing { get; } = new([]);

    public string Text { get; } = string.Join('\n', replies.Select(reply => reply.Text));

    /// <summary>Whether whatever they say next is who said a quote.</summary>
    public bool IsAskedForName => Text.Contains("may they be named?", StringComparison.Ordinal) || Text.Contains("agreed to be named", StringComparison.Ordinal);

    public bool IsAtTheBeginning => Text.Contains("Section 1 of", StringComparison.Ordinal) || Text.Contains("Section 2 of", StringComparison.Ordinal);

    /// <summary>Those that are answered by messages, in their order.</summary>
    public IReadOnlyList<Utterance> Buttons { get; } = [.. replies.SelectMany(reply => ButtonsIn(reply.Card)).Select(button => new Utterance(null, (string)button["title"]!, button["data"]))];

    /// <summary>The newest message that has a button of a title, and what the button carries; null where there is none.</summary>
    public (string Message, JsonNode Data)? Find(string title) =>
        (from reply in replies.Reverse() from button in ButtonsIn(reply.Card) where (string?)button["title"] == title select ((string, JsonNode)?)(reply.Id, button["data"]!)).FirstOrDefault();

    private static IEnumerable<JsonNode> ButtonsIn(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(ButtonsIn),
        JsonObject members when (string?)members["type"] == "Action.Submit" => [members],
        JsonObject members => members.SelectMany(member => ButtonsIn(member.Value)),
        _ => [],
    };
}
