namespace AdaptiveCards;

/// <summary>
/// Stands for the class of the package AdaptiveCards in the one signature of Microsoft.Bot.Schema that names it. The bot never makes one:
/// its cards are written as JSON.
/// </summary>
public sealed class AdaptiveCard;
