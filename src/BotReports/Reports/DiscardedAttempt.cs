using System.Collections.Immutable;

namespace BotReports.Reports;

/// <summary>What had been answered when a rapporteur started the report again. Kept, never shown to others.</summary>
public sealed record DiscardedAttempt(DateTimeOffset At, string By, ImmutableSortedDictionary<string, Field> Fields);
