using System.Security.Cryptography;
using System.Text;
using BotReports.Actions;
using BotReports.Cards;

namespace BotReports.Bot.Outbox;

/// <summary>Tells whether a message that shows a card has to be updated: a hash of all that the card shows, and of what its buttons do.</summary>
internal static class CardFingerprint
{
    public static string Of(Card card) => Of($"{PlainTextRenderer.Render(card)}{string.Concat(card.Buttons.Select(button => $"\n{ActionJson.Write(button.Action)}"))}");

    /// <summary>The same of words.</summary>
    public static string Of(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)), 0, 8);
}
