namespace BotReports.Cards;

/// <summary>The smallest part of a card that stays together: one text, one fact, one item of a list, or a bit of a very long one.</summary>
/// <param name="Path">The folds and panels that it is in, the outermost first.</param>
/// <param name="Content">One element with one fact or item; null stands for a fold with nothing in it.</param>
internal sealed record CardPiece(IReadOnlyList<CardPieceContainer> Path, CardElement? Content)
{
    /// <summary>Tells apart the elements of the card.</summary>
    public required int Element { get; init; }

    /// <summary>Which fact or item of its element.</summary>
    public int Item { get; init; }

    /// <summary>This piece and what is inside <see cref="Path"/> from here on begin together; the length of the path when none does.</summary>
    public int OpensFrom { get; init; }

    /// <summary>How bad it is to begin a new card with this piece; 0 is best.</summary>
    public int BreakCost { get; init; }

    /// <summary>The one text of it that can be cut.</summary>
    public string Text => Content switch
    {
        CardHeading heading => heading.Text,
        CardText text => text.Text,
        CardFacts facts => facts.Facts[0].Value,
        CardList { Items: [{ Text: "", Note: { } note }] } => note,
        CardList list => list.Items[0].Text,
        _ => "",
    };

    public CardPiece With(string text) => this with
    {
        Content = Content switch
        {
            CardHeading => new CardHeading(text),
            CardText styled => styled with { Text = text },
            CardFacts facts => new CardFacts([facts.Facts[0] with { Value = text }]),
            CardList { Items: [{ Text: "", Note: not null } item] } => new CardList([item with { Note = text }]),
            CardList list => new CardList([list.Items[0] with { Text = text }]),
            _ => Content,
        },
    };
}
