using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BotReports.Cards;

/// <summary>How much of a message a card fills.</summary>
public static class CardSize
{
    /// <summary>
    /// What Teams is asked to take at most, in bytes. It refuses messages of more than some 100 KB, counted as UTF-16, in which the
    /// activity around the card counts as well.
    /// </summary>
    public const int AdaptiveCardBudget = 80_000;

    // The activity around a card: addresses, ids, a summary, entities.
    private const int Envelope = 6_000;

    // As the card is to be sent: letters as themselves. With \uXXXX for each of them, an Arabic card would be three times as large.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The words for old clients are counted as if they were as long as they may be and every letter had to be escaped. Their real
    // length goes up and down with what else is in the card, so a card with less in it could count for more.
    private const int Fallback = 2 * sizeof(char) * (AdaptiveFallback.Limit + 100);

    /// <returns>Bytes as UTF-16, or as UTF-8 where that is more, with room for the activity around it. Never less for a card with more in it.</returns>
    public static int AsAdaptiveCard(Card card)
    {
        var content = AdaptiveCardRenderer.Render(card);
        content.Remove("fallbackText");
        var json = content.ToJsonString(Readable);

        return Math.Max(json.Length * sizeof(char), Encoding.UTF8.GetByteCount(json)) + Fallback + Envelope;
    }
}
