using BotReports.Bot.Cards;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Outbox;

/// <summary>An organizer's question on its way to one rapporteur.</summary>
internal sealed class QuestionMessage(ReportId report, int question, string person, OutboxPlace place, Conference conference, Phrases phrases, IReportStore reports)
    : CardMessage(report, place, reports)
{
    public override string Id => $"{ActivityId}-{person}";

    protected override string ActivityId => $"question-{Report.Event}-{Report.Session}-{question}";

    public override OutboxEntry? EntryIn(Report report) => report.PostingOf(question, person);

    public override Report Put(Report report, OutboxEntry entry) => report.Posting(question, (PersonalPosting)entry);

    protected override Card CardOf(Report report) => AskedBackCard.Of(report, report.Questions.Single(asked => asked.Id == question), conference, phrases);

    protected override Report Sent(Report report) => report.Sent(question, person);
}
