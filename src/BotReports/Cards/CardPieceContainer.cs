namespace BotReports.Cards;

/// <summary>A fold or a panel around a piece.</summary>
/// <param name="Number">Tells apart two that are equal.</param>
internal sealed record CardPieceContainer(int Number, CardElement Element);
