using BotReports.Reports;

namespace BotReports.Webhooks;

/// <summary>
/// What a program is still to be told, computed from the reports and from what it knows: nothing is scheduled, so nothing can be lost. What changes several times
/// before it is told is told once.
/// </summary>
public static class WebhookNews
{
    /// <summary>Oldest first. Of drafts that were never submitted, and of groups, nothing is told.</summary>
    public static IReadOnlyList<WebhookEvent> Owed(Webhook webhook, IEnumerable<Report> reports) =>
        [.. reports.Where(report => report is { Group: null, IsReadOnly: false }).SelectMany(report => OwedBy(report, webhook)).OrderBy(news => news.At)];

    /// <summary>What a program that is made now counts as knowing: reports that are in already.</summary>
    public static IEnumerable<KeyValuePair<string, WebhookKnowledge>> Before(IEnumerable<Report> reports) =>
        from report in reports
        where report is { Group: null, Submission: not null }
        select KeyValuePair.Create(report.Id.Session.Value, new WebhookKnowledge(report.Approval is null ? WebhookEventKind.Submitted : WebhookEventKind.Approved, report.Approval?.At ?? report.Submission!.At, report.AnswersRevision));

    private static IEnumerable<WebhookEvent> OwedBy(Report report, Webhook webhook)
    {
        var known = webhook.Find(report);
        var isSubmitted = known?.IsSubmitted is true;
        if (report.ChangedAt < known?.At)
        {
            // Another host has read it since, and told of it.
            yield break;
        }

        // What was in when the program was made is known to it. A report that is in and not known came from another host in that moment.
        var since = known?.At ?? (report.Submission is { At: var at } && at <= webhook.At ? at.AddTicks(-1) : webhook.At);
        var isToldAnew = false;
        foreach (var step in report.Decisions.Where(step => step.At > since))
        {
            if (KindOf(step, report, isSubmitted) is { } kind)
            {
                (isSubmitted, isToldAnew) = (kind is not WebhookEventKind.Withdrawn, true);
                yield return new WebhookEvent(kind, step.At, report);
            }
        }

        if (isSubmitted && report.Submission is null)
        {
            yield return new WebhookEvent(WebhookEventKind.Withdrawn, report.ChangedAt, report);
        }
        else if (isSubmitted && !isToldAnew && report.AnswersRevision > known!.Revision)
        {
            yield return new WebhookEvent(WebhookEventKind.Changed, report.ChangedAt, report);
        }
    }

    private static WebhookEventKind? KindOf(ReviewStep step, Report report, bool isSubmitted) => step.Kind switch
    {
        ReviewStepKind.Submitted => WebhookEventKind.Submitted,
        ReviewStepKind.MovedHere when report.Submission is not null => WebhookEventKind.Submitted,
        ReviewStepKind.Approved => WebhookEventKind.Approved,
        ReviewStepKind.Withdrawn or ReviewStepKind.MovedAway when isSubmitted => WebhookEventKind.Withdrawn,
        _ => null,
    };
}
