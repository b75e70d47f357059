using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Reminders;

/// <summary>A report that is missing after the deadline.</summary>
/// <param name="Session">On which session.</param>
/// <param name="Report">As far as it has come; null where nobody has begun it.</param>
/// <param name="RemindedAt">When its people were reminded, oldest first.</param>
/// <param name="Unreachable">Those who could not be.</param>
public sealed record MissingReport(Session Session, Report? Report, IReadOnlyList<DateTimeOffset> RemindedAt, IReadOnlyList<string> Unreachable);
