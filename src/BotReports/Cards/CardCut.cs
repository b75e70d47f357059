using System.Globalization;
using System.Text.RegularExpressions;

namespace BotReports.Cards;

/// <summary>Cuts what does not fit in a card alone, between paragraphs, else sentences, else words.</summary>
internal static partial class CardCut
{
    // No smaller pieces than this: if even that does not fit, the text is not what is too large.
    private const int Smallest = 200;

    private const int Finest = 8;

    // Fine enough that the cards are filled well.
    private const int PiecesInACard = 8;

    private static readonly (Regex Boundary, int BreakCost)[] Boundaries =
        [(Paragraph(), 90), (Line(), 92), (Sentence(), 94), (Word(), 96)];

    public static IEnumerable<CardPiece> Small(CardPiece piece, Func<CardPiece, bool> fits)
    {
        if (fits(piece))
            return [piece];

        if (piece.Content is CardList { Items: [{ Text.Length: > 0, Note.Length: > 0 } item] })
        {
            var text = piece with { Content = new CardList([item with { Note = null }]) };
            var note = Following(piece with { Content = new CardList([item with { Text = "" }]) }, 90);

            return Small(text, fits).Concat(Small(note, fits));
        }

        return Cut(piece, Math.Max(Smallest, LongestThatFits(piece, fits) / PiecesInACard), fits);
    }

    // A stretch may take far more room than the text does on the whole, such as one of nothing but line ends: that is cut finer.
    private static IEnumerable<CardPiece> Cut(CardPiece piece, int limit, Func<CardPiece, bool> fits) =>
        Cut(piece, limit).SelectMany(part => limit <= Finest || fits(part) ? [part] : Cut(part, limit / 4, fits));

    private static IEnumerable<CardPiece> Cut(CardPiece piece, int limit)
    {
        for (var rest = piece.Text; ;)
        {
            if (rest.Length <= limit)
            {
                yield return piece.With(rest);
                yield break;
            }

            var (length, cost) = Boundary(rest, limit);
            yield return piece.With(rest[..length]);
            rest = rest[length..];
            piece = Following(piece, cost);

            if (rest.Length == 0)
                yield break;
        }
    }

    private static CardPiece Following(CardPiece piece, int cost) => piece with { OpensFrom = piece.Path.Count, BreakCost = cost };

    // White space goes with what it ends, so that the pieces joined are the text.
    private static (int Length, int BreakCost) Boundary(string text, int limit)
    {
        foreach (var (boundary, cost) in Boundaries)
        {
            var end = boundary.Matches(text[..limit]).Select(match => match.Index + match.Length).LastOrDefault();

            if (end > limit / 3)
                return (end, cost);
        }

        // One enormous word: to its end, and only if there is none near, between two characters.
        var wordEnd = Word().Match(text, limit);

        if (wordEnd.Success && wordEnd.Index < 2 * limit)
            return (wordEnd.Index + wordEnd.Length, 96);

        var length = 0;

        while (length < limit)
            length += StringInfo.GetNextTextElementLength(text, length);

        return (length, 98);
    }

    private static int LongestThatFits(CardPiece piece, Func<CardPiece, bool> fits)
    {
        var (low, high) = (0, piece.Text.Length);

        while (high - low > 16)
        {
            var middle = (low + high) / 2;

            if (fits(piece.With(piece.Text[..middle])))
                low = middle;
            else
                high = middle;
        }

        return low;
    }

    [GeneratedRegex(@"\n[^\S\n]*\n\s*", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"\n\s*", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Line();

    [GeneratedRegex(@"[.!?…。！？؟۔][\p{Pe}\p{Pf}""']*\s+|[。！？]", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s+", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Word();
}
