using BotReports.Bot.Cards;
using BotReports.Cards;
using BotReports.Reports;
using Microsoft.Bot.Builder;

namespace BotReports.Bot.Outbox;

/// <summary>A card on its way to one person. Once it is there, nothing of it is owed any more.</summary>
internal abstract class CardMessage(ReportId report, OutboxPlace place, IReportStore reports) : OutboxMessage(report, place)
{
    /// <summary>The same each time: a channel that honours it shows the card once, even if we never heard that it did.</summary>
    protected abstract string ActivityId { get; }

    protected abstract Card CardOf(Report report);

    /// <summary>The report once it was sent.</summary>
    protected abstract Report Sent(Report report);

    public sealed override async Task SendAsync(ITurnContext context, Report claimed, CancellationToken cancellationToken)
    {
        var activity = CardActivity.Of(CardOf(claimed));
        activity.Id = ActivityId;
        await context.SendActivityAsync(activity, cancellationToken);
        await reports.ChangeAsync(Report, current => Sent(current!), cancellationToken);
    }
}
