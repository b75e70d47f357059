using BotReports.Cards;
namespace BotReports.Teams.Cards;

/// <summary>What a client shows that knows no cards of this version. It reads it as Markdown, and the whole would double the card.</summary>
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
