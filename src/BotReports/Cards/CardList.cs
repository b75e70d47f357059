namespace BotReports.Cards;

/// <summary>Items one below the other, each of any number of lines.</summary>
public sealed record CardList(IReadOnlyList<CardListItem> Items) : CardElement;
