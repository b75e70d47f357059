using BotReports.Bot.Conversations;
using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Outbox;

/// <summary>What people are told about who fills a report, each in their own chat; where nobody is left to be asked, in the organizers' channel.</summary>
internal sealed class NoticeSource(
    Conference conference, IReportStore reports, OrganizersChannel organizers, KnownConversations conversations, IEnumerable<BotChannel> channels, SpokenLanguage language) : IOutboxSource
{
    public async Task<IReadOnlyList<OutboxMessage>> OwedByAsync(Report report, CancellationToken cancellationToken)
    {
        var owed = new List<OutboxMessage>();
        foreach (var (notice, person) in report.UnsentNotices())
        {
            if (await PlaceOfAsync(person, cancellationToken) is var (place, phrases))
            {
                owed.Add(new NoticeMessage(report.Id, notice.Id, person, place, conference, phrases, reports));
            }
        }

        return owed;
    }

    private async Task<(OutboxPlace Place, Phrases Phrases)?> PlaceOfAsync(string person, CancellationToken cancellationToken)
    {
        if (person != Notice.Organizers)
        {
            return await conversations.FindChatAsync(person, cancellationToken) is { } chat && ChannelOf(chat.ChannelId) is { } own
                ? (new OutboxPlace(own, chat.ToReference(), chat), language.Of(chat, chat.Locale))
                : null;
        }

        if (await organizers.FindAsync(cancellationToken) is not { } binding || ChannelOf(binding.ChannelId) is not { } channel)
        {
            return null;
        }

        var known = await conversations.FindNowAsync(binding.ChannelId, binding.ConversationId, cancellationToken);
        return (new OutboxPlace(channel, known?.ToReference() ?? binding.ToReference(), known), Phrases.In(conference.Language));
    }

    private BotChannel? ChannelOf(string id) => channels.FirstOrDefault(candidate => candidate.ChannelId == id);
}
