namespace BotReports.Cards;

/// <summary>Takes a card's body apart and puts it together again.</summary>
internal static class CardPieces
{
    private const int WithinAList = 50;
    private const int AfterItsHeading = 60;

    public static IReadOnlyList<CardPiece> Of(IReadOnlyList<CardElement> body)
    {
        var pieces = new List<CardPiece>();
        var elements = 0;
        Take(body, [], 0);
        return pieces;

        // Every piece of a body but the first begins inside of what is open already. A list without items makes no piece.
        void Take(IReadOnlyList<CardElement> elementsOfBody, IReadOnlyList<CardPieceContainer> path, int opensFrom)
        {
            var first = pieces.Count;

            for (var index = 0; index < elementsOfBody.Count; index++)
            {
                var element = elementsOfBody[index];
                var number = elements++;
                var opens = pieces.Count == first ? opensFrom : path.Count;
                var cost = index > 0 && elementsOfBody[index - 1] is CardHeading ? AfterItsHeading : opens;

                switch (element)
                {
                    case CardCollapsible fold:
                        CardPieceContainer[] within = [.. path, new(number, fold)];
                        var before = pieces.Count;
                        Take(fold.Body, within, opens);

                        if (pieces.Count == before)
                            pieces.Add(new(within, null) { Element = number, OpensFrom = opens, BreakCost = cost });

                        break;
                    case CardPanel panel:
                        Take(panel.Body, [.. path, new(number, panel)], opens);
                        break;
                    case CardList list:
                        Add([.. list.Items.Select(item => new CardList([item]))]);
                        break;
                    case CardFacts facts:
                        Add([.. facts.Facts.Select(fact => new CardFacts([fact]))]);
                        break;
                    default:
                        Add([element]);
                        break;
                }

                void Add(IReadOnlyList<CardElement> contents) => pieces.AddRange(contents.Select((content, item) => new CardPiece(path, content)
                {
                    Element = number,
                    Item = item,
                    OpensFrom = item == 0 ? opens : path.Count,
                    BreakCost = item == 0 ? cost : WithinAList,
                }));
            }
        }
    }

    /// <summary>The body that holds these pieces; a fold of which the beginning is elsewhere says that it is continued.</summary>
    public static IReadOnlyList<CardElement> Join(IReadOnlyList<CardPiece> pieces, string language) => Join(pieces, 0, language);

    private static List<CardElement> Join(IReadOnlyList<CardPiece> pieces, int depth, string language)
    {
        var body = new List<CardElement>();

        foreach (var run in Runs(pieces, piece => depth < piece.Path.Count ? piece.Path[depth].Number : piece.Element))
        {
            if (depth == run[0].Path.Count)
                body.Add(Element(run));
            else if (run[0].Path[depth].Element is CardCollapsible fold)
                body.Add(Beginning(fold, run[0].OpensFrom > depth, language) with { Body = run[0] is { Content: null } empty && empty.Path.Count == depth + 1 ? [] : Join(run, depth + 1, language) });
            else
                body.Add(new CardPanel(Join(run, depth + 1, language)));
        }

        return body;
    }

    private static CardCollapsible Beginning(CardCollapsible fold, bool isContinued, string language) =>
        isContinued ? fold with { Title = CardWords.Continued(fold.Title, language), Hint = null } : fold;

    private static CardElement Element(List<CardPiece> pieces) => pieces[0].Content switch
    {
        CardFacts => new CardFacts([.. Runs(pieces, piece => piece.Item).Select(Fact)]),
        CardList => new CardList([.. Runs(pieces, piece => piece.Item).Select(Item)]),
        _ => pieces[0].With(string.Concat(pieces.Select(piece => piece.Text))).Content!,
    };

    private static CardFact Fact(List<CardPiece> pieces) =>
        ((CardFacts)pieces[0].Content!).Facts[0] with { Value = string.Concat(pieces.Select(piece => piece.Text)) };

    private static CardListItem Item(List<CardPiece> pieces)
    {
        var items = pieces.Select(piece => ((CardList)piece.Content!).Items[0]).ToList();

        return items[0] with
        {
            Text = string.Concat(items.Select(item => item.Text)),
            Note = items.All(item => item.Note is null) ? null : string.Concat(items.Select(item => item.Note)),
        };
    }

    // Neighbours with the same key.
    private static List<List<CardPiece>> Runs(IReadOnlyList<CardPiece> pieces, Func<CardPiece, int> key)
    {
        var runs = new List<List<CardPiece>>();

        foreach (var piece in pieces)
        {
            if (runs.Count == 0 || key(runs[^1][0]) != key(piece))
                runs.Add([]);

            runs[^1].Add(piece);
        }

        return runs;
    }
}
