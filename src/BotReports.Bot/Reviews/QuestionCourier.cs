using BotReports.Bot.Cards;
using BotReports.Bot.Conversations;
using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Reviews;

/// <summary>
/// Brings what organizers ask to the rapporteurs, each in their own chat. Who has been sent a question is noted in the report, so
/// that what fails, or comes to nobody because they have never written to the bot, is tried again by the next sweep.
/// </summary>
public sealed partial class QuestionCourier(
    Conference conference, IReportStore reports, KnownConversations conversations, IEnumerable<BotChannel> channels, SpokenLanguage language, ILogger<QuestionCourier> logger)
{
    public async Task DeliverAsync(Report report, CancellationToken cancellationToken)
    {
        foreach (var (question, rapporteur) in report.UnsentQuestions())
        {
            var person = rapporteur.Person.Id;
            if (await conversations.FindPersonalAsync(person, cancellationToken) is not { } reference
                || channels.FirstOrDefault(candidate => candidate.ChannelId == reference.ChannelId) is not { } channel)
            {
                continue;
            }

            try
            {
                await channel.Adapter.ContinueConversationAsync(channel.BotAppId, reference, (context, token) => SendAsync(context, report, question, token), cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                Log.NotDelivered(logger, report.Id, exception);
                continue;
            }

            await reports.ChangeAsync(report.Id, current => current!.Sent(question.Id, person), cancellationToken);
        }
    }

    private async Task SendAsync(ITurnContext context, Report report, OrganizerQuestion question, CancellationToken cancellationToken)
    {
        var activity = CardActivity.Of(AskedBackCard.Of(report, question, conference, language.Of(await conversations.FindAsync(context.Activity.ChannelId, context.Activity.Conversation.Id, cancellationToken), context.Activity.Locale)));

        // A channel that honours it shows the question once, even if we never heard that it did.
        activity.Id = $"question-{report.Id.Event}-{report.Id.Session}-{question.Id}";
        await context.SendActivityAsync(activity, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A question about {Report} could not be delivered; it will be tried again")]
        public static partial void NotDelivered(ILogger logger, ReportId report, Exception exception);
    }
}
