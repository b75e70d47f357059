namespace BotReports.Cards;

/// <summary>Where a card ends and the next one begins.</summary>
internal static class CardBreak
{
    // What every piece takes besides its words.
    private const int Overhead = 50;

    /// <returns>How many pieces from <paramref name="start"/> go in one card: at least one, however large it is.</returns>
    public static int Find(List<CardPiece> pieces, int start, Func<IReadOnlyList<CardPiece>, bool> fits)
    {
        var most = MostThatFit(pieces, start, fits);

        if (start + most == pieces.Count)
            return most;

        // The best place in the second half: a well-filled card with a clean end before a full one that ends anywhere.
        var all = pieces.Skip(start).Take(most).Sum(Weight);
        var taken = 0;
        var best = most;

        for (var count = 1; count <= most; count++)
        {
            taken += Weight(pieces[start + count - 1]);

            if (2 * taken >= all && pieces[start + count].BreakCost <= pieces[start + best].BreakCost)
                best = count;
        }

        return best;
    }

    private static int MostThatFit(List<CardPiece> pieces, int start, Func<IReadOnlyList<CardPiece>, bool> fits)
    {
        var (low, high) = (1, pieces.Count - start);

        // Doubling first, so that a report of many parts is not measured as a whole for each of them.
        for (var count = 2; count < high; count *= 2)
        {
            if (fits(pieces.GetRange(start, count)))
                low = count;
            else
                high = count - 1;
        }

        while (low < high)
        {
            var middle = (low + high + 1) / 2;

            if (fits(pieces.GetRange(start, middle)))
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private static int Weight(CardPiece piece) => piece.Text.Length + Overhead;
}
