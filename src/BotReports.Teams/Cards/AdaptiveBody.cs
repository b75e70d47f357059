using System.Text.Json.Nodes;
using BotReports.Cards;

namespace BotReports.Teams.Cards;

/// <summary>The body of one card; one instance a card, since ids must not come twice in a message.</summary>
internal sealed class AdaptiveBody(bool rightToLeft)
{
    private static readonly AdaptiveTextLook Note = new() { Size = "Small", IsSubtle = true };
    private static readonly AdaptiveTextLook Label = new() { IsSubtle = true };
    private static readonly AdaptiveTextLook MarkerLook = new() { Weight = "Bolder" };

    private int _folds;

    public IEnumerable<JsonObject> Elements(IReadOnlyList<CardElement> elements) =>
        elements.SelectMany((element, index) => Element(element, index == 0 ? null : elements[index - 1]));

    private IEnumerable<JsonObject> Element(CardElement element, CardElement? previous) => element switch
    {
        CardHeading heading => [Heading(heading, isFirst: previous is null)],
        CardText text => AdaptiveText.Lines(text.Text, AdaptiveTextLook.Of(text.Style), previous is CardFold or CardPanel ? "Medium" : null),
        CardFacts facts => facts.Facts.Select(Fact),
        CardList list => list.Items.Select(item => Item(item, MarkerWidth(list))),
        CardInput input => [Input(input)],
        CardPanel panel => [Container(Elements(panel.Body), "accent", "Medium")],
        // Folds stand close to each other, and apart from what comes before the first of them.
        CardFold fold => [Fold(fold, previous is CardFold ? "Small" : "Medium")],
        _ => throw new NotSupportedException($"{nameof(AdaptiveCardRenderer)} does not know {element.GetType().Name}."),
    };

    private static JsonObject Heading(CardHeading heading, bool isFirst)
    {
        var block = AdaptiveText.Heading(heading.Text, null, isFirst ? "Medium" : "Large");

        // A line above, but not above what begins a card, a panel or a fold: its edge is there already.
        if (!isFirst)
            block["separator"] = true;

        return block;
    }

    // Not a FactSet: its titles and values are read as Markdown.
    private static JsonObject Fact(CardFact fact, int index) => Columns(
        index == 0 ? "Medium" : "Small",
        Column("96px", AdaptiveText.Lines(fact.Label, Label)),
        Column("stretch", AdaptiveText.Lines(fact.Value, AdaptiveTextLook.Plain)));

    private static JsonObject Item(CardListItem item, string markerWidth) => Columns(
        "Default",
        Column(markerWidth, AdaptiveText.Lines(item.Marker ?? "•", MarkerLook)),
        Column("stretch", AdaptiveText.Lines(item.Text, AdaptiveTextLook.Plain).Concat(AdaptiveText.Lines(item.Note ?? "", Note, "Small"))));

    // Clients show a value as it is. Labels, which they may read as Markdown, are the form's words and nobody's answer.
    private static JsonObject Input(CardInput input) => new()
    {
        ["type"] = "Input.Text",
        ["id"] = input.Id,
        ["label"] = TypedText.Line(input.Label),
        ["isMultiline"] = true,
        ["value"] = string.Join('\n', TypedText.Lines(input.Value)),
    };

    // As wide as the longest marker, so that all items begin on one line below the other.
    private static string MarkerWidth(CardList list) => $"{8 + (8 * list.Items.Max(item => item.Marker?.Length ?? 1))}px";

    private JsonObject Fold(CardFold fold, string spacing)
    {
        var id = $"fold{++_folds}";
        var toggle = new JsonObject
        {
            ["type"] = "Action.ToggleVisibility",
            ["title"] = TypedText.Line(fold.Title),
            ["targetElements"] = new JsonArray(id, $"{id}-open", $"{id}-closed"),
        };
        var title = new List<JsonObject> { AdaptiveText.Heading(fold.Title, null) };

        if (!string.IsNullOrEmpty(fold.Hint))
            title.Add(AdaptiveText.Line(TypedText.Line(fold.Hint), Note, "None"));

        var header = Columns(
            null,
            Column("20px", [Chevron($"{id}-open", "▾", fold.Open), Chevron($"{id}-closed", rightToLeft ? "◂" : "▸", !fold.Open)]),
            Column("stretch", title));
        header["selectAction"] = toggle;

        var body = Container(Elements(fold.Body));
        body["id"] = id;
        body["isVisible"] = fold.Open;

        return Container([header, body], "emphasis", spacing);
    }

    private static JsonObject Chevron(string id, string sign, bool visible)
    {
        var chevron = AdaptiveText.Line(sign, AdaptiveTextLook.Plain, "None");
        chevron["id"] = id;
        chevron["isVisible"] = visible;
        return chevron;
    }

    private static JsonObject Container(IEnumerable<JsonObject> items, string? style = null, string? spacing = null)
    {
        var container = new JsonObject { ["type"] = "Container", ["items"] = new JsonArray([.. items]) };

        if (style is not null)
            container["style"] = style;

        if (spacing is not null)
            container["spacing"] = spacing;

        return container;
    }

    private static JsonObject Columns(string? spacing, params JsonObject[] columns)
    {
        var set = new JsonObject { ["type"] = "ColumnSet", ["columns"] = new JsonArray([.. columns]) };

        if (spacing is not null)
            set["spacing"] = spacing;

        return set;
    }

    private static JsonObject Column(string width, IEnumerable<JsonObject> items) =>
        new() { ["type"] = "Column", ["width"] = width, ["spacing"] = "Small", ["items"] = new JsonArray([.. items]) };
}
