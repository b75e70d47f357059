using BotReports.Cards;
namespace BotReports.Slack.Cards;

/// <summary>
/// Renders a card as messages for Slack. Typed text becomes rich text or escaped plain text, never Slack's markup. Any card stays within
/// Slack's limits: a card that is too large for one message is split between sections, sentences or words.
/// </summary>
internal static class BlockKitRenderer
{
    // The size that is kept free for text in a message with many buttons.
    private const int RoomForWords = 2_000;

    /// <summary>How many messages one card may make; a long report needs some four, and all but the first are in its thread.</summary>
    private const int MostMessages = 12;

    /// <summary>The messages that show a card in a conversation: a few at most, and for a card that would fill it, its <see cref="CardOverview"/>.</summary>
    /// <returns>As of <see cref="Render"/>.</returns>
    public static IReadOnlyList<BlockKitMessage> Show(Card card) => Render(card) is { Count: <= MostMessages } messages ? messages : Render(CardOverview.Of(card));

    /// <summary>As <see cref="Show"/>, for a channel: what is folded is in the thread.</summary>
    public static IReadOnlyList<BlockKitMessage> ShowInChannel(Card card)
    {
        var (shown, rest) = BlockKitThread.Divide(card);
        return rest is null ? Show(card) : Render(shown).Concat(Render(rest)).ToList() is { Count: <= MostMessages } messages ? messages : Render(CardOverview.Of(card));
    }

    /// <summary>All of a card, in however many messages.</summary>
    /// <returns>The message for the conversation first; the others are for its thread.</returns>
    public static IReadOnlyList<BlockKitMessage> Render(Card card)
    {
        var fitting = BlockKitFrame.Fit(card);
        var buttons = Shares(fitting);
        var parts = CardSplitter.Split(fitting with { Buttons = buttons[0] }, BlockKitSize.MessageBudget, BlockKitSize.AsMessage).ToList();

        // Buttons stand in the first message, because the thread is collapsed until a user opens it.
        if (parts.Count > 1)
        {
            parts[^1] = parts[^1] with { Buttons = [] };
            parts[0] = parts[0] with { Buttons = buttons[0] };
        }

        var title = CardWords.Continued(fitting.Title, fitting.Language);
        return [.. parts.Concat(buttons.Skip(1).Select(share => new Card(title) { Buttons = share, Language = fitting.Language })).Select(Message)];
    }

    private static BlockKitMessage Message(Card part) => new([.. new BlockKitBody().Blocks(part)], SlackText.Fallback(part));

    /// <summary>The buttons of each message. All are in the first, unless they do not fit.</summary>
    private static List<List<CardButton>> Shares(Card card)
    {
        var frame = card with { Body = [] };
        var shares = new List<List<CardButton>> { new() };
        foreach (var button in card.Buttons)
        {
            if (shares[^1].Count > 0 && BlockKitSize.AsMessage(frame with { Buttons = [.. shares[^1], button] }) > BlockKitSize.MessageBudget - RoomForWords)
            {
                shares.Add([]);
            }

            shares[^1].Add(button);
        }

        return shares;
    }
}
