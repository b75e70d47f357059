using System.Diagnostics.CodeAnalysis;
using BotReports.Cards;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Cards;

/// <summary>How a neutral card travels in an activity until a channel's adapter renders it for its channel.</summary>
public static class CardAttachment
{
    public const string ContentType = "application/vnd.botreports.card";

    public static Attachment From(Card card) => new() { ContentType = ContentType, Content = card };

    public static bool TryGet(Attachment attachment, [NotNullWhen(true)] out Card? card)
    {
        card = attachment.ContentType == ContentType ? attachment.Content as Card : null;
        return card is not null;
    }
}
