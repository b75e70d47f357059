using BotReports.Documents;

namespace BotReports.Reports;

/// <summary>A report and the state of its document. Compared by reference, which tells one reading from another.</summary>
public sealed class StoredReport(Report report, ETag etag)
{
    public Report Report { get; } = report;

    public ETag ETag { get; } = etag;
}
