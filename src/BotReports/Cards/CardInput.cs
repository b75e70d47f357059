namespace BotReports.Cards;

/// <summary>A field to write in; what is written comes back with the button that <see cref="CardButton.Sends"/> the card's fields.</summary>
/// <param name="Id">Unique in the card; the only thing about the field that comes back.</param>
/// <param name="Label">What is to be written in it.</param>
/// <param name="Value">What is in it at first; empty for nothing.</param>
public sealed record CardInput(string Id, string Label, string Value) : CardElement;
