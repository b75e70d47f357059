using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Says yes or no to what the bot has asked before doing it.</summary>
/// <param name="Question">What it asked.</param>
/// <param name="Report">The report that it asked about: once that has its answer, the button does nothing any more.</param>
public sealed record Confirm(Confirmable Question, ReportId Report, bool Yes) : BotAction;
