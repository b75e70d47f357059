namespace BotReports.Cards;

/// <summary>A heading within a card's body or a fold.</summary>
public sealed record CardHeading(string Text) : CardElement;
