using BotReports.Reports;
using Microsoft.Bot.Builder;

namespace BotReports.Bot.Outbox;

/// <summary>Something that a report owes to a conversation. It lives for one delivery; what lasts of it is in the report.</summary>
internal abstract class OutboxMessage(ReportId report, OutboxPlace place)
{
    public ReportId Report => report;

    public OutboxPlace Place => place;

    /// <summary>Tells it from everything else that is owed. A channel that honours it shows a message with this id once.</summary>
    public abstract string Id { get; }

    /// <summary>What it is, for those who count: <c>Summary</c>.</summary>
    public string Kind => GetType().Name.Replace("Message", "", StringComparison.Ordinal);

    /// <summary>Its state in a report; null where it is not owed any more.</summary>
    public abstract OutboxEntry? EntryIn(Report report);

    /// <summary>Its state in a report; null also where somebody has taken the report away.</summary>
    public OutboxEntry? FindEntry(Report? report) => report is null ? null : EntryIn(report);

    /// <summary>Whether a report owes it, and it may be delivered now.</summary>
    public bool IsDueIn(Report? report, DateTimeOffset now) => FindEntry(report)?.IsDue(Place.Key, Place.IsReachable, now) is true;

    /// <summary>The report with another state of it.</summary>
    public abstract Report Put(Report report, OutboxEntry entry);

    /// <summary>Sends it, and notes in the report that it was sent.</summary>
    /// <param name="claimed">The report as it was when this delivery was claimed.</param>
    public abstract Task SendAsync(ITurnContext context, Report claimed, CancellationToken cancellationToken);
}
