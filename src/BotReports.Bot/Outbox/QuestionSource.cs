using BotReports.Bot.Conversations;
using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Outbox;

/// <summary>What organizers ask the rapporteurs, each in their own chat. Who has never written to the bot has none yet.</summary>
internal sealed class QuestionSource(Conference conference, IReportStore reports, KnownConversations conversations, IEnumerable<BotChannel> channels, SpokenLanguage language) : IOutboxSource
{
    public async Task<IReadOnlyList<OutboxMessage>> OwedByAsync(Report report, CancellationToken cancellationToken)
    {
        var owed = new List<OutboxMessage>();
        foreach (var (question, rapporteur) in report.UnsentQuestions())
        {
            if (await conversations.FindChatAsync(rapporteur.Person.Id, cancellationToken) is { } chat
                && channels.FirstOrDefault(candidate => candidate.ChannelId == chat.ChannelId) is { } channel)
            {
                owed.Add(new QuestionMessage(report.Id, question.Id, rapporteur.Person.Id, new OutboxPlace(channel, chat.ToReference(), chat), conference, language.Of(chat, chat.Locale), reports));
            }
        }

        return owed;
    }
}
