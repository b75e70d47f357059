using BotReports.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Cards;

/// <summary>Messages that show a card.</summary>
public static class CardActivity
{
    /// <summary>A message with nothing but the card, so that channels which split text from attachments can update it later.</summary>
    public static Activity Of(Card card)
    {
        var activity = (Activity)MessageFactory.Attachment(CardAttachment.From(card));
        activity.Summary = PlainTextRenderer.RenderBriefly(card);
        return activity;
    }

    public static Task<ResourceResponse> SendCardAsync(this ITurnContext context, Card card, CancellationToken cancellationToken) =>
        context.SendActivityAsync(Of(card), cancellationToken);
}
