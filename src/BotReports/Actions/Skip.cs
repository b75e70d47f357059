using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Leaves the open question out for now.</summary>
/// <param name="Slot">The question that the card was about; null when it was typed.</param>
public sealed record Skip(SlotAddress? Slot = null) : BotAction;
