using System.Text.Json.Nodes;
using BotReports.Cards;

namespace BotReports.Tests.Cards;

/// <summary>What can be read in a card, in order.</summary>
internal static class CardTexts
{
    /// <summary>The texts of a body; titles that a split repeats are not texts of it.</summary>
    public static string Of(IEnumerable<CardElement> body) => string.Concat(body.Select(Of));

    /// <summary>What a client shows of an Adaptive Card: a TextBlock's words, a line of runs.</summary>
    public static IEnumerable<string> Shown(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject json when (string?)json["type"] is "TextBlock":
                yield return (string)json["text"]!;
                break;
            case JsonObject json when (string?)json["type"] is "RichTextBlock":
                yield return string.Concat(json["inlines"]!.AsArray().Select(run => (string)run!["text"]!));
                break;
            case JsonObject json:
                foreach (var text in json.SelectMany(member => Shown(member.Value)))
                    yield return text;

                break;
            case JsonArray array:
                foreach (var text in array.SelectMany(Shown))
                    yield return text;

                break;
        }
    }

    public static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(member => Objects(member.Value)).Prepend(json),
        JsonArray array => array.SelectMany(Objects),
        _ => [],
    };

    private static string Of(CardElement element) => element switch
    {
        CardHeading heading => heading.Text,
        CardText text => text.Text,
        CardFacts facts => string.Concat(facts.Facts.Select(fact => fact.Value)),
        CardList list => string.Concat(list.Items.Select(item => item.Text + item.Note)),
        CardLink link => link.Text,
        CardPanel panel => Of(panel.Body),
        CardCollapsible fold => (fold.Title.EndsWith("(continued)", StringComparison.Ordinal) ? "" : fold.Title + fold.Hint) + Of(fold.Body),
        _ => throw new NotSupportedException(),
    };
}
