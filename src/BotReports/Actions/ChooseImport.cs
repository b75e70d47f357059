using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Says what is to become of a filled form, or of one answer of it that differs from the report's.</summary>
/// <param name="Report">The report: once it has its answer, the button does nothing any more.</param>
/// <param name="Slot">The answer; null for all that differ.</param>
/// <param name="Part">Which of several reports, from 1; 0 for none.</param>
public sealed record ChooseImport(ReportId Report, ImportChoice Choice, SlotAddress? Slot = null, int Part = 0) : BotAction;
