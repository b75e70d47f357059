using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Asks the question before the open one again.</summary>
/// <param name="Slot">The question that the card was about; null when it was typed.</param>
public sealed record Back(SlotAddress? Slot = null) : BotAction;
