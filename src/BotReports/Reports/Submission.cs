namespace BotReports.Reports;

/// <summary>That a report was submitted, when and by whom (the person's id).</summary>
public sealed record Submission(DateTimeOffset At, string By);
