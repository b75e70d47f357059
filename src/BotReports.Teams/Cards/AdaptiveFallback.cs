using BotReports.Cards;
namespace BotReports.Teams.Cards;

/// <summary>The text for clients that do not know this version of cards. They read it as Markdown. It is shortened, because the whole text would double the size of the card.</summary>
internal static class AdaptiveFallback
{
    public const int Limit = 2_000;

    public static string Text(Card card)
    {
        var lines = PlainTextRenderer.Render(card).Split('\n').Where(line => line.Length > 0).Select(MarkdownText.Escape).ToList();
        var kept = new List<string>();
        var length = 0;

        foreach (var line in lines)
        {
            length += line.Length + 2;

            if (length > Limit)
            {
                kept.Add(CardWords.TheRestIsInTheCard(card.Language));
                break;
            }

            kept.Add(line);
        }

        return string.Join("\n\n", kept);
    }
}
