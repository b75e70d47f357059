using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Of two answers to the same question the other's shall stand.</summary>
/// <param name="Later">The later of the two; null for the latest that the sender has to do with.</param>
public sealed record KeepTheirs(SlotAddress? Later = null) : BotAction;
