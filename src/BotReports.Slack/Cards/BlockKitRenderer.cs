using BotReports.Cards;
namespace BotReports.Slack.Cards;

/// <summary>
/// A card as messages for Slack. Typed words are rich text or escaped plain text, never Slack's own markup, and every limit holds for
/// any card: what is too large for one message is split between sections, sentences or words.
/// </summary>
internal static class BlockKitRenderer
{
    // What is left for words beside the buttons.
    private const int RoomForWords = 2_000;

    /// <returns>The message for the conversation first; the others are for its thread.</returns>
    public static IReadOnlyList<BlockKitMessage> Render(Card card)
    {
        var fitting = BlockKitFrame.Fit(card);
        var buttons = Shares(fitting);
        var parts = CardSplitter.Split(fitting with { Buttons = buttons[0] }, BlockKitSize.MessageBudget, BlockKitSize.AsMessage).ToList();

        // A thread is closed until somebody opens it: what can be pressed stands in the message that everybody sees.
        if (parts.Count > 1)
        {
            parts[^1] = parts[^1] with { Buttons = [] };
            parts[0] = parts[0] with { Buttons = buttons[0] };
        }

        var title = CardWords.Continued(fitting.Title, fitting.Language);
        return [.. parts.Concat(buttons.Skip(1).Select(share => new Card(title) { Buttons = share, Language = fitting.Language })).Select(Message)];
    }

    private static BlockKitMessage Message(Card part) => new([.. new BlockKitBody().Blocks(part)], SlackText.Fallback(part));

    /// <summary>The buttons of each message; all in the first, unless there are more than anybody would put in one card.</summary>
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
