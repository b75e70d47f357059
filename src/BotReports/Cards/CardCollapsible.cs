namespace BotReports.Cards;

/// <summary>A part of a card that can be collapsed under its title.</summary>
/// <param name="Hint">A few words on what is inside: "4 recommendations".</param>
/// <param name="Open">Whether it is expanded at first.</param>
public sealed record CardCollapsible(string Title, string? Hint, bool Open, IReadOnlyList<CardElement> Body) : CardElement;
