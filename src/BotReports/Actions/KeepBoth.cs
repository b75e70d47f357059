using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Two answers to the same question shall both stand.</summary>
/// <param name="Later">The later of the two; null for the latest that the sender has to do with.</param>
public sealed record KeepBoth(SlotAddress? Later = null) : BotAction;
