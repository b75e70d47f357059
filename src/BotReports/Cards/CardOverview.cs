namespace BotReports.Cards;

/// <summary>What is shown of a card that would fill a conversation: its head and its buttons, and where the rest is.</summary>
public static class CardOverview
{
    public static Card Of(Card card) => card with { Body = [new CardText(CardWords.TooLongToShow(card.Language), CardTextStyle.Attention)] };
}
