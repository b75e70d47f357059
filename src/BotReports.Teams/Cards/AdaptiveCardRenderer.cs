using System.Text.Json.Nodes;
using BotReports.Actions;
using BotReports.Cards;

namespace BotReports.Teams.Cards;

/// <summary>
/// Renders a card as an Adaptive Card, for Teams and the local console. It uses only elements that Teams supports, and shows every text
/// exactly as typed.
/// </summary>
public static class AdaptiveCardRenderer
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    // Six is what Teams shows in a row; more than four do not fit on a telephone.
    private const int ButtonsInARow = 4;

    // In characters: the longest title that shares a row, the width of a row, and the edges of a button.
    private const int LongestBeside = 24;
    private const int RowWidth = 56;
    private const int Edges = 4;

    private static readonly string[] RightToLeftLanguages = ["ar", "he", "fa", "ur"];

    /// <returns>The card's content. No member is null, because the Bot Framework refuses nulls.</returns>
    public static JsonObject Render(Card card) => Render(card, linksBelowHost: false);

    /// <inheritdoc cref="Render(Card)"/>
    /// <param name="card">The card.</param>
    /// <param name="linksBelowHost">Whether it is shown on a page of the host, where a path is a link.</param>
    public static JsonObject Render(Card card, bool linksBelowHost)
    {
        // Clients accept "fr" only, not "fr-CA".
        var language = card.Language.Split('-', '_')[0].ToLowerInvariant();
        var rightToLeft = RightToLeftLanguages.Contains(language) || CardDirection.IsRightToLeft(card.Title);
        var json = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["lang"] = language,
            ["fallbackText"] = AdaptiveFallback.Text(card),
            ["body"] = new JsonArray([.. Head(card), .. new AdaptiveBody(rightToLeft, linksBelowHost).Elements(card.Body), .. Buttons(card)]),
        };

        if (rightToLeft)
            json["rtl"] = true;

        // A report uses the full width of the channel; a question does not.
        if (card.Body.OfType<CardCollapsible>().Any())
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
            yield return AdaptiveText.Line(TypedText.Line(card.Eyebrow), new() { Size = "Small", IsSubtle = true }, card.Notice is null ? null : "Medium");

        if (TypedText.Line(card.Title).Length > 0)
            yield return AdaptiveText.Heading(card.Title, "Large", card.Notice is null || !string.IsNullOrEmpty(card.Eyebrow) ? "Small" : "Medium");

        foreach (var line in AdaptiveText.Lines(card.Subtitle ?? "", new() { IsSubtle = true }, "Small"))
            yield return line;
    }

    private static IEnumerable<JsonObject> Buttons(Card card)
    {
        var isFirst = true;
        foreach (var (row, isAboutSomethingElse) in ButtonRow.Of(card.Buttons, Fits))
        {
            yield return new JsonObject
            {
                ["type"] = "ActionSet",
                ["spacing"] = isFirst || isAboutSomethingElse ? "Medium" : "Default",
                ["actions"] = new JsonArray([.. row.Select(Button)]),
            };
            isFirst = false;
        }
    }

    // A button with a long title, such as a session's, gets its own row.
    private static bool Fits(CardButton button, IReadOnlyList<CardButton> row) =>
        row.Count < ButtonsInARow
        && row.Append(button).All(one => one.Title.Length <= LongestBeside)
        && row.Append(button).Sum(one => one.Title.Length + Edges) <= RowWidth;

    private static JsonObject Button(CardButton button)
    {
        var data = JsonNode.Parse(ActionJson.Write(button.Action))!;
        return button.Sends || button.Replaces
            ? Action("Action.Execute", button, data, ("verb", "send"), ("fallback", Action("Action.Submit", button, data.DeepClone())))
            : Action("Action.Submit", button, data);
    }

    private static JsonObject Action(string type, CardButton button, JsonNode data, params (string Name, JsonNode Value)[] members)
    {
        var action = new JsonObject { ["type"] = type, ["title"] = TypedText.Line(button.Title), ["data"] = data };
        if (button.IsPrimary)
        {
            // A client that does not know styles shows the button as any other.
            action["style"] = "positive";
        }

        foreach (var (name, value) in members)
        {
            action[name] = value;
        }

        return action;
    }
}
