namespace BotReports.Cards;

/// <summary>A card as Markdown, for a file to keep. Folds become sections; buttons, of which a file has none, are left out.</summary>
internal static class MarkdownRenderer
{
    private const int DeepestHeading = 6;

    /// <returns>Lines separated by <c>\n</c>, with one at the end. The same card gives the same text.</returns>
    public static string Render(Card card)
    {
        var blocks = new[] { Around("*", card.Eyebrow), Heading(1, card.Title), Around("*", card.Subtitle), Around("**", card.Notice?.Text) }
            .Concat(Blocks(card.Body, 2))
            .Where(block => block.Length > 0);

        return string.Join("\n\n", blocks) + "\n";
    }

    private static IEnumerable<string> Blocks(IEnumerable<CardElement> elements, int level) => elements.SelectMany(element => Blocks(element, level));

    private static IEnumerable<string> Blocks(CardElement element, int level) => element switch
    {
        CardHeading heading => [Heading(level, heading.Text)],
        CardText { Style: CardTextStyle.Strong or CardTextStyle.Attention } text => [Around("**", text.Text)],
        CardText { Style: CardTextStyle.Subtle } text => [Around("*", text.Text)],
        CardText text => [Indented(text.Text, "")],
        CardFacts facts => [string.Join('\n', facts.Facts.Select(fact => $"- {Around("**", fact.Label)}: {Indented(fact.MarkedValue, "  ")}"))],
        CardList list => [string.Join('\n', list.Items.Select(Item))],
        CardLink link => [Link(link)],
        CardInput input => [Around("**", input.Label), Indented(input.Value, "")],
        CardPanel panel => Blocks(panel.Body, level),
        CardCollapsible fold => [Heading(level, fold.Title), Around("*", fold.Hint), .. Blocks(fold.Body, level + 1)],
        _ => throw new NotSupportedException($"{nameof(MarkdownRenderer)} does not know {element.GetType().Name}."),
    };

    private static string Heading(int level, string text) =>
        MarkdownText.Escape(TypedText.Line(text)) is { Length: > 0 } line ? $"{new string('#', Math.Min(level, DeepestHeading))} {line}" : "";

    // The address is one of ours, with no character in it that would end the link.
    private static string Link(CardLink link) =>
        MarkdownText.Escape(TypedText.Line(link.Text)) is var text && link.Absolute is { } address ? $"[{text}]({address.AbsoluteUri})" : text;

    private static string Item(CardListItem item)
    {
        var marker = Marker(item.Marker);
        var indent = new string(' ', marker.IndexOf(' ', StringComparison.Ordinal) + 1);
        if (item.Text.Length == 0)
        {
            return marker + Around("*", item.Note, indent);
        }

        var text = marker + Indented(item.Text, indent);

        return string.IsNullOrEmpty(item.Note) ? text : $"{text}  \n{indent}{Around("*", item.Note, indent)}";
    }

    // A number makes a numbered list; any other marker, such as 4.1, would not.
    private static string Marker(string? marker) => TypedText.Line(marker) switch
    {
        "" => "- ",
        var line when line.Length < 9 && line.All(char.IsAsciiDigit) => $"{line}. ",
        var line => $"- **{MarkdownText.Escape(line)}** ",
    };

    private static string Around(string sign, string? text, string indent = "") =>
        Lines(text, indent, line => $"{sign}{MarkdownText.Escape(line.TrimStart())}{sign}");

    private static string Indented(string text, string indent) => Lines(text, indent, line => MarkdownText.Escape(line.TrimStart()));

    // Two spaces at the end keep the line break.
    private static string Lines(string? text, string indent, Func<string, string> render)
    {
        var lines = TypedText.Lines(text);

        return string.Concat(lines.Select((line, index) =>
            line.Length == 0 ? "\n"
            : (index == 0 ? "" : indent) + render(line) + (index == lines.Count - 1 ? "" : lines[index + 1].Length == 0 ? "\n" : "  \n")));
    }
}
