using BotReports.Bot.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder;

namespace BotReports.Bot.Outbox;

/// <summary>An organizer's question on its way to one rapporteur.</summary>
internal sealed class QuestionMessage(ReportId report, int question, string person, OutboxPlace place, Conference conference, Phrases phrases, IReportStore reports) : OutboxMessage(report, place)
{
    public override string Id => $"question-{Report.Event}-{Report.Session}-{question}-{person}";

    public override OutboxEntry? EntryIn(Report report) => report.PostingOf(question, person);

    public override Report Put(Report report, OutboxEntry entry) => report.Posting(question, (QuestionPosting)entry);

    public override async Task SendAsync(ITurnContext context, Report claimed, CancellationToken cancellationToken)
    {
        var activity = CardActivity.Of(AskedBackCard.Of(claimed, claimed.Questions.Single(asked => asked.Id == question), conference, phrases));

        // The same id each time: a channel that honours it shows the question once, even if we never heard that it did.
        activity.Id = $"question-{Report.Event}-{Report.Session}-{question}";
        await context.SendActivityAsync(activity, cancellationToken);
        await reports.ChangeAsync(Report, current => current?.Sent(question, person)!, cancellationToken);
    }
}
