using System.Text.Json.Nodes;
using BotReports.Cards;

namespace BotReports.Teams.Cards;

/// <summary>Renders the body of one card. Use one instance per card: it numbers the ids, which must be unique in a message.</summary>
internal sealed class AdaptiveBody(bool rightToLeft, bool linksBelowHost)
{
    private static readonly AdaptiveTextLook Note = new() { Size = "Small", IsSubtle = true };
    private static readonly AdaptiveTextLook Label = new() { IsSubtle = true };
    private static readonly AdaptiveTextLook LinkLook = new() { Color = "Accent" };
    private static readonly AdaptiveTextLook MarkerLook = new() { Weight = "Bolder" };

    // In characters: what a narrow column holds without a break within a word, and what leaves room for a label on a telephone.
    private const int LongestLabelBeside = 13;
    private const int LongestMarkerBeside = 6;
    private const int ShortValue = 24;

    private int _folds;

    public IEnumerable<JsonObject> Elements(IReadOnlyList<CardElement> elements) =>
        elements.SelectMany((element, index) => Element(element, index == 0 ? null : elements[index - 1]));

    private IEnumerable<JsonObject> Element(CardElement element, CardElement? previous) => element switch
    {
        CardHeading heading => [Heading(heading, isFirst: previous is null)],
        CardText text => AdaptiveText.Lines(text.Text, AdaptiveTextLook.Of(text.Style), previous is CardCollapsible or CardPanel or CardFacts ? "Medium" : null),
        CardFacts facts => Facts(facts),
        CardList list => list.Items.Any(item => item.Marker?.Length > LongestMarkerBeside) ? list.Items.SelectMany(Stacked) : list.Items.Select(item => Item(item, MarkerWidth(list))),
        CardLink link => [Link(link)],
        CardInput input => [Input(input)],
        CardPanel panel => [Container(Elements(panel.Body), "accent", "Medium")],
        // Consecutive collapsibles stand close together; the first one is set apart from what comes before it.
        CardCollapsible fold => [Fold(fold, previous is CardCollapsible ? "Small" : "Medium")],
        _ => throw new NotSupportedException($"{nameof(AdaptiveCardRenderer)} does not know {element.GetType().Name}."),
    };

    private static JsonObject Heading(CardHeading heading, bool isFirst)
    {
        var block = AdaptiveText.Heading(heading.Text, null, isFirst ? "Medium" : "Large");

        // A separator above, except for the first element: its container has an edge already.
        if (!isFirst)
            block["separator"] = true;

        return block;
    }

    // Not a FactSet, because clients read its titles and values as Markdown.
    private static IEnumerable<JsonObject> Facts(CardFacts facts)
    {
        if (facts.Facts.All(fact => fact.Label.Length <= LongestLabelBeside))
        {
            return facts.Facts.Select((fact, index) => Fact(fact, index == 0 ? "Medium" : "Small", "96px", "stretch"));
        }

        // Long labels need the width: short values stand at the far side, others below.
        return facts.Facts.All(fact => fact.MarkedValue.Length <= ShortValue)
            ? facts.Facts.Select((fact, index) => Fact(fact, index == 0 ? "Medium" : "Default", "stretch", "auto"))
            : facts.Facts.SelectMany(fact => AdaptiveText.Lines(fact.Label, Label, "Default").Concat(AdaptiveText.Lines(fact.MarkedValue, AdaptiveTextLook.Plain, "None")));
    }

    private static JsonObject Fact(CardFact fact, string spacing, string labelWidth, string valueWidth) => Columns(
        spacing,
        Column(labelWidth, AdaptiveText.Lines(fact.Label, Label)),
        Column(valueWidth, AdaptiveText.Lines(fact.MarkedValue, AdaptiveTextLook.Plain), "Default"));

    // A column that is wide enough for "2.1 indicator 1" would leave the text half of a telephone.
    private static IEnumerable<JsonObject> Stacked(CardListItem item) =>
    [
        .. AdaptiveText.Lines(item.Marker ?? "•", MarkerLook, "Default"),
        .. AdaptiveText.Lines(item.Text, AdaptiveTextLook.Plain, "None"),
        .. AdaptiveText.Lines(item.Note ?? "", Note, "Small"),
    ];

    private static JsonObject Item(CardListItem item, string markerWidth) => Columns(
        "Default",
        Column(markerWidth, AdaptiveText.Lines(item.Marker ?? "•", MarkerLook)),
        Column("stretch", AdaptiveText.Lines(item.Text, AdaptiveTextLook.Plain).Concat(AdaptiveText.Lines(item.Note ?? "", Note, "Small"))));

    // The container is pressed, because clients read the links of a TextBlock as Markdown. A path leads nowhere but on the host's own page.
    private JsonObject Link(CardLink link)
    {
        if ((link.Absolute?.AbsoluteUri ?? (linksBelowHost ? link.Address : null)) is not { } address)
        {
            return AdaptiveText.Line(TypedText.Line(link.Text), AdaptiveTextLook.Plain, "Small");
        }

        var container = Container([AdaptiveText.Line(TypedText.Line(link.Text), LinkLook)], spacing: "Small");
        container["selectAction"] = new JsonObject { ["type"] = "Action.OpenUrl", ["url"] = address };
        return container;
    }

    // Clients show the value as it is. They may read the label as Markdown, but labels come from the form and never from a person.
    private static JsonObject Input(CardInput input) => new()
    {
        ["type"] = "Input.Text",
        ["id"] = input.Id,
        ["label"] = TypedText.Line(input.Label),
        ["isMultiline"] = true,
        ["spacing"] = "Medium",
        ["value"] = string.Join('\n', TypedText.Lines(input.Value)),
    };

    // As wide as the longest marker, so that the texts of all items align.
    private static string MarkerWidth(CardList list) => $"{8 + (8 * list.Items.Max(item => item.Marker?.Length ?? 1))}px";

    private JsonObject Fold(CardCollapsible fold, string spacing)
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

    private static JsonObject Column(string width, IEnumerable<JsonObject> items, string spacing = "Small") =>
        new() { ["type"] = "Column", ["width"] = width, ["spacing"] = spacing, ["items"] = new JsonArray([.. items]) };
}
