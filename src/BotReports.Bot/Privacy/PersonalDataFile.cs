using BotReports.Bot.Conversations;
using BotReports.Exports;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Privacy;

/// <summary>Gathers all that is stored about one person, for that person.</summary>
internal sealed class PersonalDataFile(IReportStore reports, KnownConversations conversations, TrustedPeople trusted, EventRoles roles, Conference conference)
{
    public async Task<ExportedFile> WriteAsync(Person person, Phrases phrases, CancellationToken cancellationToken)
    {
        var list = await trusted.FindAsync(cancellationToken);
        var all = await reports.ListAllAsync(cancellationToken);

        // A person has one chat with the bot, or one in each of two apps, which are found without reading everybody's.
        var chat = await conversations.FindChatAsync(person.Id, cancellationToken);
        var other = chat?.LinkedTo is { } linked ? await conversations.FindAsync(linked.ChannelId, linked.ConversationId, cancellationToken) : null;
        return PersonalDataExport.Write(
            new PersonalData(person)
            {
                Chats = [.. new[] { chat, other }.OfType<KnownConversation>().Select(known => (known.ChannelId, known.Language ?? known.Locale, known.TimeZone))],
                Reports = [.. all.Where(report => IsIn(report, person.Id)).OrderBy(report => report.Id.Session).ThenBy(report => report.Id.Group, StringComparer.Ordinal)],
                Vouches = [.. list.Vouches.Where(vouch => vouch.Id == person.Id || vouch.By == person.Id)],
                Roles = [.. roles.Named.Named.Where(named => person.Is(named.Identity) || named.By == person.Id)],
                Waiting = list.Waiting.FirstOrDefault(waiting => waiting.Id == person.Id),
            },
            conference,
            phrases);
    }

    private static bool IsIn(Report report, string person) =>
        report.Known(person).Any() || report.WordingsOf(person).Any() || report.AttachmentsBy(person).Any()
        || report.Questions.Any(question => question.Wording.By == person || question.Reply?.By == person);
}
