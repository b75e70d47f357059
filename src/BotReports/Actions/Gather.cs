using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Makes one answer of those that were sent in one burst.</summary>
/// <param name="Last">The latest of them, so that an old button gathers nothing newer.</param>
public sealed record Gather(SlotAddress Last) : BotAction;
