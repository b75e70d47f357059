namespace BotReports.Reports;

/// <summary>A change of the answers of a report that an organizer has locked. Nothing of it is stored.</summary>
public sealed class ReportLockedException(ReportId report, ReviewStep @lock) : Exception($"The report {report} is locked.")
{
    public ReportId Report { get; } = report;

    public ReviewStep Lock { get; } = @lock;
}
