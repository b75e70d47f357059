using BotReports.Bot.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder;

namespace BotReports.Bot.Outbox;

/// <summary>A notice about who fills a report on its way to one person.</summary>
internal sealed class NoticeMessage(ReportId report, int notice, string person, OutboxPlace place, Conference conference, Phrases phrases, IReportStore reports) : OutboxMessage(report, place)
{
    public override string Id => $"notice-{Report}-{notice}-{person}";

    public override OutboxEntry? EntryIn(Report report) => report.NoticePostingOf(notice, person);

    public override Report Put(Report report, OutboxEntry entry) => report.NoticePosting(notice, (QuestionPosting)entry);

    public override async Task SendAsync(ITurnContext context, Report claimed, CancellationToken cancellationToken)
    {
        var activity = CardActivity.Of(NoticeCard.Of(claimed, claimed.Notices.Single(owed => owed.Id == notice), conference, phrases));

        // The same id each time: a channel that honours it shows the notice once, even if we never heard that it did.
        activity.Id = $"notice-{Report}-{notice}".Replace('/', '-');
        await context.SendActivityAsync(activity, cancellationToken);
        await reports.ChangeAsync(Report, current => current!.Told(notice, person), cancellationToken);
    }
}
