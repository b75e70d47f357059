using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Asks again who said the first quote that is withheld.</summary>
/// <param name="Slot">The question that the card was about; null when it was typed.</param>
public sealed record SettleQuotes(SlotAddress? Slot = null) : BotAction;
