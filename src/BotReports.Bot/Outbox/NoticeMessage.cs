using BotReports.Bot.Cards;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Outbox;

/// <summary>A notice about who fills a report on its way to one person.</summary>
internal sealed class NoticeMessage(ReportId report, int notice, string person, OutboxPlace place, Conference conference, Phrases phrases, IReportStore reports)
    : CardMessage(report, place, reports)
{
    public override string Id => $"{ActivityId}-{person}";

    protected override string ActivityId => $"notice-{Report.Event}-{Report.Session}-{notice}";

    public override OutboxEntry? EntryIn(Report report) => report.NoticePostingOf(notice, person);

    public override Report Put(Report report, OutboxEntry entry) => report.NoticePosting(notice, (PersonalPosting)entry);

    protected override Card CardOf(Report report) => NoticeCard.Of(report, report.Notices.Single(owed => owed.Id == notice), conference, phrases);

    protected override Report Sent(Report report) => report.Told(notice, person);
}
