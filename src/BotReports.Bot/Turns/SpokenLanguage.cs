using BotReports.Bot.Conversations;
using BotReports.Documents;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Turns;

/// <summary>Which language a conversation is in: the one that was asked for in it, else the one that the channel says its person uses, else the event's.</summary>
public sealed class SpokenLanguage(Conference conference, KnownConversations conversations)
{
    /// <param name="conversation">Null where it is not known yet.</param>
    /// <param name="locale">What the channel says; null where it says nothing.</param>
    internal Phrases Of(KnownConversation? conversation, string? locale) => Phrases.Find(conversation?.Language) ?? Phrases.Find(locale) ?? Phrases.In(conference.Language);

    /// <summary>As of somebody's own chat in one app, for windows and pages that belong to no conversation. Where the storage does not say, the channel does.</summary>
    public async Task<Phrases> OfAsync(Person person, string channelId, string? locale, CancellationToken cancellationToken)
    {
        try
        {
            return Of(await conversations.FindChatAsync(person, channelId, cancellationToken), locale);
        }
        catch (Exception exception) when (exception is IOException or UnreadableDocumentException)
        {
            return Of(conversation: null, locale);
        }
    }
}
