namespace BotReports.Reports;

/// <summary>An answer that a form words otherwise than the report does.</summary>
/// <param name="Slot">The answer in the report.</param>
/// <param name="Old">What it says there.</param>
/// <param name="Answer">What the form says.</param>
public sealed record ImportCorrection(SlotAddress Slot, string Old, ImportedAnswer Answer);
