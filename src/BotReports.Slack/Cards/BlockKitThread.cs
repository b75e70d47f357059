using BotReports.Cards;
using BotReports.Languages;

namespace BotReports.Slack.Cards;

/// <summary>
/// Divides a card for a channel, where Slack has nothing that collapses: what is folded stands in the thread, and the message in the channel, which is no longer than
/// a telephone's screen, says what is there.
/// </summary>
internal static class BlockKitThread
{
    // In characters: what the panels of a message may hold, and the least of each text in them.
    private const int RoomInPanels = 900;
    private const int LeastOfAText = 160;

    /// <returns>The card for the channel, and the one for the thread; null where all of it is in the first.</returns>
    public static (Card InChannel, Card? InThread) Divide(Card card)
    {
        var folds = card.Body.OfType<CardCollapsible>().ToList();
        if (folds.Count == 0)
        {
            return (card, null);
        }

        var panels = card.Body.OfType<CardPanel>().ToList();
        var room = Math.Max(LeastOfAText, RoomInPanels / Math.Max(1, panels.Sum(panel => Texts(panel).Count())));
        var isShortened = panels.Exists(panel => Texts(panel).Any(text => text.Length > room));
        var contents = new CardList([.. folds.Select(fold => new CardListItem(fold.Hint is { Length: > 0 } hint ? $"{fold.Title} · {hint}" : fold.Title))]);
        return (
            card with
            {
                Body =
                [
                    .. card.Body.Where(element => element is not CardCollapsible).Select(element => element is CardPanel panel && isShortened ? Shortened(panel, room) : element),
                    new CardHeading(CardWords.InThread(card.Language)),
                    contents,
                ],
            },
            new Card(CardWords.Continued(card.Title, card.Language)) { Body = [.. isShortened ? panels : [], .. folds], Language = card.Language });
    }

    private static IEnumerable<string> Texts(CardPanel panel) => panel.Body.SelectMany(element => element switch
    {
        CardText text => [text.Text],
        CardList list => list.Items.Select(item => item.Text),
        _ => Enumerable.Empty<string>(),
    });

    private static CardPanel Shortened(CardPanel panel, int room) => new([.. panel.Body.Select(element => element switch
    {
        CardText text => text with { Text = Excerpt.Of(text.Text, room) },
        CardList list => new CardList([.. list.Items.Select(item => item with { Text = Excerpt.Of(item.Text, room) })]),
        _ => element,
    })]);
}
