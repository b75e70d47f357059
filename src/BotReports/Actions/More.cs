using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Takes one more item for the list before the open question, whether or not the form has room.</summary>
/// <param name="Slot">The question that the card was about; null when it was typed.</param>
/// <param name="Name">What an item is called, folded; null for the latest list.</param>
public sealed record More(SlotAddress? Slot = null, string? Name = null) : BotAction;
