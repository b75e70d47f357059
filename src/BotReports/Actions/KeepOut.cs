using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Does not let somebody fill a report who has asked to.</summary>
/// <inheritdoc cref="LetIn"/>
public sealed record KeepOut(ReportId Report, string Person) : BotAction;
