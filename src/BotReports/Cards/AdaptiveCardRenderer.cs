using System.Text.Json.Nodes;

namespace BotReports.Cards;

/// <summary>
/// A card as an Adaptive Card, for Teams and the local console. Uses only what Teams renders, and shows every text character by
/// character as it is in the card.
/// </summary>
public static class AdaptiveCardRenderer
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    // Six is what Teams shows in a row; more than four do not fit on a telephone.
    private const int ButtonsInARow = 4;
    private const int ShortTitle = 16;

    private static readonly string[] RightToLeftLanguages = ["ar", "he", "fa", "ur"];

    /// <returns>The card's content; no member is null anywhere, which the Bot Framework refuses.</returns>
    public static JsonObject Render(Card card)
    {
        // Clients take the bare language only, not fr-CA.
        var language = card.Language.Split('-', '_')[0].ToLowerInvariant();
        var rightToLeft = RightToLeftLanguages.Contains(language);
        var json = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["lang"] = language,
            ["fallbackText"] = AdaptiveFallback.Text(card),
            ["body"] = new JsonArray([.. Head(card), .. new AdaptiveBody(rightToLeft).Elements(card.Body), .. Buttons(card)]),
        };

        if (rightToLeft)
            json["rtl"] = true;

        // A report wants the width of the channel; a question does not.
        if (card.Body.OfType<CardFold>().Any())
            json["msteams"] = new JsonObject { ["width"] = "Full" };

        return json;
    }

    private static IEnumerable<JsonObject> Head(Card card)
    {
        if (card.Notice is { } notice)
        {
            foreach (var line in AdaptiveText.Lines(notice.Text, AdaptiveTextLook.Of(notice.Style)))
                yield return line;
        }

        if (!string.IsNullOrEmpty(card.Eyebrow))
            yield return AdaptiveText.Line(TypedText.Line(card.Eyebrow), new() { Size = "Small", IsSubtle = true });

        if (TypedText.Line(card.Title).Length > 0)
            yield return AdaptiveText.Heading(card.Title, "Large", "Small");

        foreach (var line in AdaptiveText.Lines(card.Subtitle ?? "", new() { IsSubtle = true }, "Small"))
            yield return line;
    }

    // Short titles stand beside each other; long ones, such as those of sessions, one below the other.
    private static IEnumerable<JsonObject> Buttons(Card card)
    {
        var inARow = card.Buttons.All(button => button.Title.Length <= ShortTitle) ? ButtonsInARow : 1;

        return card.Buttons.Chunk(inARow).Select((row, index) => new JsonObject
        {
            ["type"] = "ActionSet",
            ["spacing"] = index == 0 ? "Medium" : "Small",
            ["actions"] = new JsonArray([.. row.Select(Button)]),
        });
    }

    private static JsonObject Button(CardButton button)
    {
        var data = new JsonObject { ["command"] = button.Command };

        if (button.Slot is not null)
            data["slot"] = button.Slot;

        return new() { ["type"] = "Action.Submit", ["title"] = TypedText.Line(button.Title), ["data"] = data };
    }
}
