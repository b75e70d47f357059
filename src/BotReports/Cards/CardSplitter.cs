namespace BotReports.Cards;

/// <summary>
/// Makes several cards of one that is too large for a message. No word is lost or cut: the texts of the parts, one after the other,
/// are the texts of the card. The same card gives the same parts, so that parts can be updated in place.
/// </summary>
public static class CardSplitter
{
    // Stands for the number of parts until it is known; wide enough for any.
    private const int ManyParts = 999;

    /// <summary>How many messages of the largest size one card may make; a long report needs two.</summary>
    private const int MostParts = 3;

    /// <summary>The messages that show a card in a conversation: a few at most, and for a card that would fill it, the <see cref="CardOverview"/>.</summary>
    public static IReadOnlyList<Card> Show(Card card) =>
        CardSize.Of(card) <= MostParts * CardSize.Budget && Split(card) is { Count: <= MostParts } parts ? parts : [CardOverview.Of(card)];

    /// <summary>Splits for every channel, before it is known which one sends the parts.</summary>
    /// <param name="budget">In bytes, as <see cref="CardSize"/> counts.</param>
    public static IReadOnlyList<Card> Split(Card card, int budget = CardSize.Budget) => Split(card, budget, CardSize.Of);

    /// <summary>Splits for a channel that has a measure of its own.</summary>
    /// <param name="measure">Gives the size of a card. A card with more in it must never measure less.</param>
    /// <returns>The card itself if it fits. If not even its title and buttons fit, parts that are as small as is sensible.</returns>
    public static IReadOnlyList<Card> Split(Card card, int budget, Func<Card, int> measure)
    {
        if (measure(card) <= budget)
            return [card];

        bool Fits(IReadOnlyList<CardPiece> pieces) => measure(Part(card, pieces, ManyParts, ManyParts, isLast: true)) <= budget;

        var pieces = CardPieces.Of(card.Body).SelectMany(piece => CardCut.Small(piece, small => Fits([small]))).ToList();
        var parts = new List<IReadOnlyList<CardPiece>>();

        for (var start = 0; start < pieces.Count;)
        {
            var count = CardBreak.Find(pieces, start, Fits);
            parts.Add(pieces.GetRange(start, count));
            start += count;
        }

        // What shows nothing is not in the pieces, and that alone can make it fit.
        if (parts.Count < 2)
            return [card with { Body = CardPieces.Join(pieces, card.Language) }];

        return [.. parts.Select((part, index) => Part(card, part, index + 1, parts.Count, index == parts.Count - 1))];
    }

    private static Card Part(Card card, IReadOnlyList<CardPiece> pieces, int number, int count, bool isLast) => card with
    {
        Title = card.IsPart ? card.Title : CardWords.PartOf(card.Title, number, count, card.Language),
        IsPart = true,
        Notice = number is 1 or ManyParts ? card.Notice : null,
        Subtitle = number is 1 or ManyParts ? card.Subtitle : null,
        Body = CardPieces.Join(pieces, card.Language),
        Buttons = isLast ? card.Buttons : [],
    };
}
