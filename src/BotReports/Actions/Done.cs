using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Says that the open list, group or answer is complete.</summary>
/// <param name="Slot">The question that the card was about; null when it was typed.</param>
public sealed record Done(SlotAddress? Slot = null) : BotAction;
