using System.Globalization;
using System.Text.Json.Nodes;
using BotReports.Cards;

namespace BotReports.Slack.Cards;

/// <summary>Renders the blocks of one message or view. Use one instance for each: it numbers the buttons, whose ids must be unique.</summary>
internal sealed class BlockKitBody
{
    // Fits on a phone; Slack allows 25.
    private const int ButtonsInARow = 5;

    // What stands beside its label on a telephone.
    private const int ShortValue = 16;

    private const int LongestHeader = 150;
    private const int LongestContext = 2_000;
    private const int LongestTitle = 75;

    private int _buttons;

    public IEnumerable<JsonObject> Blocks(Card card) => WithoutNeedlessDividers([.. Head(card), .. Elements(card.Body), .. Buttons(card)]);

    private static IEnumerable<JsonObject> Head(Card card)
    {
        if (card.Notice is { } notice)
        {
            foreach (var block in Text(notice))
                yield return block;
        }

        foreach (var block in Context(card.Eyebrow).Concat(Header(card.Title)).Concat(Context(card.Subtitle)))
            yield return block;
    }

    private static IEnumerable<JsonObject> Elements(IReadOnlyList<CardElement> elements)
    {
        for (var index = 0; index < elements.Count; index++)
        {
            // A heading shares a block with the element below it, to avoid the space between blocks.
            if (elements[index] is CardHeading heading)
            {
                // What follows a list begins anew.
                if (index > 0 && elements[index - 1] is CardList or CardFacts)
                    yield return Divider();

                var heads = elements.ElementAtOrDefault(index + 1) is CardText { Style: not CardTextStyle.Subtle } or CardList or CardFacts;
                foreach (var block in Heading(heading, heads ? Element(elements[++index]) : []))
                    yield return block;
            }
            else
            {
                foreach (var block in Element(elements[index]))
                    yield return block;
            }
        }
    }

    private static IEnumerable<JsonObject> Element(CardElement element) => element switch
    {
        CardHeading heading => Heading(heading, []),
        CardText text => Text(text),
        CardFacts facts => Block(Facts(facts)),
        CardList list => list.Items.Count == 0 ? [] : [RichText.Block(List(list))],

        CardLink link => Block(link.Absolute is { } address ? [RichText.Link(TypedText.Line(link.Text), address)] : RichText.Runs(TypedText.Line(link.Text))),

        // A panel with one text becomes a quote; other panels stand between dividers.
        CardPanel { Body: [CardText { Style: CardTextStyle.Default } text] } => RichText.Lines(text.Text).ToList() is { Count: > 0 } runs ? [RichText.Block(RichText.Quote(runs))] : [],
        CardPanel panel => [Divider(), .. Elements(panel.Body), Divider()],
        CardCollapsible fold => [Divider(), .. Header(fold.Title), .. Context(fold.Hint), .. Elements(fold.Body)],
        _ => throw new NotSupportedException($"{nameof(BlockKitRenderer)} does not know {element.GetType().Name}."),
    };

    private static List<JsonObject> Heading(CardHeading heading, IEnumerable<JsonObject> headed)
    {
        var title = RichText.Runs(TypedText.Line(heading.Text), "bold").ToList();
        var blocks = headed.ToList();
        if (title.Count == 0)
        {
            return blocks;
        }

        var rest = blocks.SelectMany(block => block["elements"]!.AsArray().Select(element => element!.DeepClone().AsObject()));
        return [RichText.Block(rest.Prepend(RichText.Section(title)))];
    }

    private static IEnumerable<JsonObject> Text(CardText text) => text.Style switch
    {
        CardTextStyle.Strong => Block(RichText.Lines(text.Text, "bold")),
        CardTextStyle.Subtle when SlackText.Escape(text.Text).Length <= LongestContext => Context(text.Text),
        CardTextStyle.Attention when TypedText.Line(text.Text).Length > 0 => Block([RichText.Emoji("warning"), .. RichText.Runs(" "), .. RichText.Lines(text.Text)]),
        _ => Block(RichText.Lines(text.Text)),
    };

    private static IEnumerable<JsonObject> Facts(CardFacts facts) => facts.Facts.SelectMany((fact, index) => (JsonObject[])
    [
        .. RichText.Runs(index == 0 ? "" : "\n"),
        .. RichText.Runs(TypedText.Line(fact.Mark) is { Length: > 0 } mark ? $"{mark}  " : ""),
        .. RichText.Runs(TypedText.Line(fact.Label), fact.Mark is null ? "bold" : null),
        .. RichText.Runs(TypedText.Lines(fact.Value).Count > 1 || (fact.Mark is not null && fact.Value.Length > ShortValue) ? "\n" : "  "),
        .. RichText.Lines(fact.Value, fact.Mark is not null && fact.Value.Length <= ShortValue ? "bold" : null),
    ]);

    // Consecutive numbers become Slack's own numbered list. Other markers become part of the item's text.
    private static JsonObject List(CardList list)
    {
        var first = FirstNumber(list);
        return RichText.List(list.Items.Select(item => Item(item, marked: first is null)), first);
    }

    private static int? FirstNumber(CardList list) =>
        int.TryParse(list.Items[0].Marker, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && first is > 0 and < 10_000
        && list.Items.Select((item, index) => item.Marker == (first + index).ToString(CultureInfo.InvariantCulture)).All(follows => follows) ? first : null;

    private static IEnumerable<JsonObject> Item(CardListItem item, bool marked)
    {
        var marker = marked ? TypedText.Line(item.Marker) : "";
        var runs = (List<JsonObject>)[.. RichText.Runs(marker.Length == 0 ? "" : $"{marker} ", "bold"), .. RichText.Lines(item.Text)];
        var note = RichText.Lines(item.Note, "italic").ToList();
        if (note.Count > 0)
        {
            runs.AddRange([.. RichText.Runs(runs.Count == 0 ? "" : "\n"), .. note]);
        }

        // An empty item still gets a text, so that it keeps its number.
        return runs.Count == 0 ? RichText.Runs("–") : runs;
    }

    private IEnumerable<JsonObject> Buttons(Card card) =>
        ButtonRow.Of(card.Buttons.Where(BlockKitButton.Fits), (_, row) => row.Count < ButtonsInARow).Select(row => Row(row.Buttons));

    private JsonObject Row(IReadOnlyList<CardButton> buttons) =>
        new() { ["type"] = "actions", ["elements"] = new JsonArray([.. buttons.Select(Button)]) };

    private JsonObject Button(CardButton button)
    {
        var title = TypedText.Line(button.Title);
        var json = new JsonObject
        {
            ["type"] = "button",
            ["action_id"] = string.Create(CultureInfo.InvariantCulture, $"{BlockKitButton.PrefixOf(button)}{++_buttons}"),
            ["text"] = PlainText(SlackText.Escape(title.Length == 0 ? "…" : title, LongestTitle)),
            ["value"] = BlockKitButton.Write(button),
        };
        if (button.IsPrimary)
        {
            json["style"] = "primary";
        }

        return json;
    }

    private static IEnumerable<JsonObject> Header(string? text) => TypedText.Line(text) switch
    {
        "" => [],
        var line when SlackText.Escape(line) is { Length: <= LongestHeader } title => [new JsonObject { ["type"] = "header", ["text"] = PlainText(title) }],
        var line => Block(RichText.Runs(line, "bold")),
    };

    private static IEnumerable<JsonObject> Context(string? text) => SlackText.Escape(string.Join('\n', TypedText.Lines(text))) switch
    {
        "" => [],
        { Length: <= LongestContext } words => [new JsonObject { ["type"] = "context", ["elements"] = new JsonArray(PlainText(words)) }],
        _ => Block(RichText.Lines(text)),
    };

    private static IEnumerable<JsonObject> Block(IEnumerable<JsonObject> runs) => runs.ToList() is { Count: > 0 } words ? [RichText.Block(RichText.Section(words))] : [];

    // Emoji are off, so that ":smile:" stays as typed.
    private static JsonObject PlainText(string escaped) => new() { ["type"] = "plain_text", ["text"] = escaped, ["emoji"] = false };

    private static JsonObject Divider() => new() { ["type"] = "divider" };

    private static List<JsonObject> WithoutNeedlessDividers(IEnumerable<JsonObject> blocks)
    {
        static bool IsDivider(JsonObject block) => (string?)block["type"] == "divider";
        var kept = new List<JsonObject>();
        foreach (var block in blocks)
        {
            if (!IsDivider(block) || (kept.Count > 0 && !IsDivider(kept[^1])))
            {
                kept.Add(block);
            }
        }

        if (kept.Count > 0 && IsDivider(kept[^1]))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }
}
