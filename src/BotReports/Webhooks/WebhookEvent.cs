using System.Globalization;
using BotReports.Reports;

namespace BotReports.Webhooks;

/// <summary>Something about a report that a program is to be told.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Report">The report as it is now.</param>
public sealed record WebhookEvent(WebhookEventKind Kind, DateTimeOffset At, Report Report)
{
    /// <summary><c>report.submitted</c>.</summary>
    public string Type => $"report.{Kind.ToString().ToLowerInvariant()}";

    /// <summary>The same each time that it is tried: a receiver knows by it what it has had already.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Report.Id.Event}-{Report.Id.Session}-{Type}-{(Kind is WebhookEventKind.Changed ? Report.AnswersRevision : At.UtcTicks)}");

    /// <summary>What the program knows of the report once it has been told.</summary>
    public WebhookKnowledge Knowledge => new(Kind, At, Report.AnswersRevision);
}
