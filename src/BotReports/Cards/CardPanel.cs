namespace BotReports.Cards;

/// <summary>A part that stands out from the rest: what to read for whoever reads nothing else.</summary>
public sealed record CardPanel(IReadOnlyList<CardElement> Body) : CardElement;
