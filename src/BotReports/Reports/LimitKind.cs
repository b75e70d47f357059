namespace BotReports.Reports;

/// <summary>Which of the <see cref="ReportLimits"/> was reached.</summary>
public enum LimitKind
{
    Answer,
    Report,
}
