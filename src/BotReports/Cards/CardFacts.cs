namespace BotReports.Cards;

/// <summary>Labels with values: room, time, rapporteurs.</summary>
public sealed record CardFacts(IReadOnlyList<CardFact> Facts) : CardElement;
