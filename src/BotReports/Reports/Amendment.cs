namespace BotReports.Reports;

/// <summary>A change made after the report had been submitted.</summary>
/// <param name="Slot">The <see cref="SlotAddress"/> of what changed.</param>
public sealed record Amendment(string Slot, DateTimeOffset At, string By);
