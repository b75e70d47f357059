namespace BotReports.Cards;

/// <summary>Words; their line breaks are kept.</summary>
public sealed record CardText(string Text, CardTextStyle Style = CardTextStyle.Default) : CardElement;
