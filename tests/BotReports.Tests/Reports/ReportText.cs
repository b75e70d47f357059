using System.Text.Json;
using BotReports.Reports;

namespace BotReports.Tests.Reports;

/// <summary>A report as text that two reports can be compared by.</summary>
internal static class ReportText
{
    private static readonly JsonSerializerOptions Plain = new() { WriteIndented = true };

    public static string Of(Report report) => JsonSerializer.Serialize(new
    {
        Id = report.Id.ToString(),
        report.Template,
        report.Schema,
        report.Revision,
        report.StartedAt,
        report.ChangedAt,
        report.Names,
        report.Group,
        report.Rapporteurs,
        report.Requests,
        report.Notices,
        report.Others,
        report.LeftOut,
        report.Fields,
        report.Notes,
        report.Submission,
        report.Decisions,
        report.Lock,
        report.Amendments,
        report.Summary,
        report.Discarded,
        report.Deliveries,
        report.Undoable,
        report.Redoable,
    }, Plain);
}
