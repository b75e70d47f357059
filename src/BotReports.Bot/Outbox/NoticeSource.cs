using BotReports.Bot.Turns;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Outbox;

/// <summary>What people are told about who fills a report, each in their own chat; where nobody is left to be asked, in the organizers' channel.</summary>
internal sealed class NoticeSource(Conference conference, IReportStore reports, OutboxPlaces places, SpokenLanguage language) : IOutboxSource
{
    public async Task<IReadOnlyList<OutboxMessage>> OwedByAsync(Report report, CancellationToken cancellationToken)
    {
        var owed = new List<OutboxMessage>();
        foreach (var (notice, person) in report.UnsentNotices())
        {
            var isPersonal = person != Notice.Organizers;
            if (await (isPersonal ? places.OfPersonAsync(person, cancellationToken) : places.OfOrganizersAsync(cancellationToken)) is { } place)
            {
                var phrases = isPersonal && place.Known is { } chat ? language.Of(chat, chat.Locale) : Phrases.In(conference.Language);
                owed.Add(new NoticeMessage(report.Id, notice.Id, person, place, conference, phrases, reports));
            }
        }

        return owed;
    }
}
