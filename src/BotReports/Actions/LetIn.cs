using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Lets somebody fill a report who has asked to.</summary>
/// <param name="Report">The report.</param>
/// <param name="Person">The id of the person.</param>
public sealed record LetIn(ReportId Report, string Person) : BotAction;
