namespace BotReports.Cards;

/// <summary>A card as plain words: for notifications, for scripts of conversations, for whoever sees no cards. Folds are shown unfolded.</summary>
public static class PlainTextRenderer
{
    // Small beside the card, which a message must have room for as well.
    private const int BriefLimit = 2_000;

    /// <returns>Lines separated by <c>\n</c>, without one at the end. The same card gives the same text.</returns>
    public static string Render(Card card)
    {
        var blocks = new List<string>
        {
            card.Notice is { } notice ? Join(TypedText.Lines(notice.Text)) : "",
            Join(Lines(card.Eyebrow, card.Title, card.Subtitle)),
        };

        blocks.AddRange(card.Body.SelectMany(Blocks));
        blocks.Add(string.Join(' ', card.Buttons.Select(button => $"[{TypedText.Line(button.Title)}]")));

        return string.Join("\n\n", blocks.Where(block => block.Length > 0));
    }

    /// <summary>The first lines of a card, for where the whole would be too much: a notification, a list of messages.</summary>
    /// <param name="limit">In characters. What is cut away is said to be in the card.</param>
    public static string RenderBriefly(Card card, int limit = BriefLimit)
    {
        var text = Render(card);
        if (text.Length <= limit)
        {
            return text;
        }

        var cut = text.LastIndexOf('\n', limit);
        return $"{text[..(cut > 0 ? cut : limit)].TrimEnd()}\n{CardWords.TheRestIsInTheCard(card.Language)}";
    }

    private static IEnumerable<string> Blocks(CardElement element) => element switch
    {
        CardHeading heading => [TypedText.Line(heading.Text)],
        CardText text => [Join(TypedText.Lines(text.Text))],
        CardFacts facts => [Join(facts.Facts.Select(fact => $"{TypedText.Line(fact.Label)}: {Indented(fact.MarkedValue, "  ")}"))],
        CardList list => [Join(list.Items.Select(Item))],
        CardLink link => [link.Absolute is { } address ? $"{TypedText.Line(link.Text)} ({address.AbsoluteUri})" : TypedText.Line(link.Text)],
        CardInput input => [$"{TypedText.Line(input.Label)}: [{Indented(input.Value, "  ")}]"],
        CardPanel panel => panel.Body.SelectMany(Blocks),
        CardCollapsible fold => fold.Body.SelectMany(Blocks).Prepend(FoldTitle(fold)),
        _ => throw new NotSupportedException($"{nameof(PlainTextRenderer)} does not know {element.GetType().Name}."),
    };

    private static string FoldTitle(CardCollapsible fold) =>
        string.IsNullOrEmpty(fold.Hint) ? $"▾ {TypedText.Line(fold.Title)}" : $"▾ {TypedText.Line(fold.Title)} · {TypedText.Line(fold.Hint)}";

    private static string Item(CardListItem item)
    {
        var marker = Marker(item.Marker);
        var indent = new string(' ', marker.Length);
        var text = marker + Indented(item.Text, indent);

        return string.IsNullOrEmpty(item.Note) ? text : $"{text}\n{indent}({Indented(item.Note, indent)})";
    }

    private static string Marker(string? marker) =>
        marker is null ? "• "
        : TypedText.Line(marker) is not { Length: > 0 } line ? "  "
        : line.All(char.IsAsciiDigit) ? $"{line}. " : $"{line} ";

    private static string Indented(string text, string indent) =>
        string.Join('\n', TypedText.Lines(text).Select((line, index) => index == 0 || line.Length == 0 ? line : indent + line));

    private static IEnumerable<string> Lines(params string?[] texts) => texts.Select(TypedText.Line).Where(line => line.Length > 0);

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines);
}
