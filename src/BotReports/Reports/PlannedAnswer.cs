namespace BotReports.Reports;

/// <summary>An answer that a report does not have yet.</summary>
/// <param name="Repetition">The id of the report's repetition that it belongs to; null for one that is new with it, or in no group.</param>
public sealed record PlannedAnswer(ImportedAnswer Answer, int? Repetition);
