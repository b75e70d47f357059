using BotReports.Bot.Turns;
using BotReports.Reports;

namespace BotReports.Bot.Outbox;

/// <summary>What organizers ask the rapporteurs, each in their own chat. Who has never written to the bot has none yet.</summary>
internal sealed class QuestionSource(Conference conference, IReportStore reports, OutboxPlaces places, SpokenLanguage language) : IOutboxSource
{
    public async Task<IReadOnlyList<OutboxMessage>> OwedByAsync(Report report, CancellationToken cancellationToken)
    {
        var owed = new List<OutboxMessage>();
        foreach (var (question, rapporteur) in report.UnsentQuestions())
        {
            if (await places.OfPersonAsync(rapporteur.Person.Id, cancellationToken) is { Known: { } chat } place)
            {
                owed.Add(new QuestionMessage(report.Id, question.Id, rapporteur.Person.Id, place, conference, language.Of(chat, chat.Locale), reports));
            }
        }

        return owed;
    }
}
