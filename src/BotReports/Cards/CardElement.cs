namespace BotReports.Cards;

/// <summary>A part of a card's body; one of the sealed records beside this one.</summary>
public abstract record CardElement;
