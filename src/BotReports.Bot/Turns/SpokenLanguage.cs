using BotReports.Bot.Conversations;
using BotReports.Documents;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Turns;

/// <summary>Which language a conversation is in: the one that was asked for in it, else the one that the channel says its person uses, else the event's.</summary>
public sealed class SpokenLanguage(Conference conference)
{
    /// <param name="conversation">Null where it is not known yet.</param>
    /// <param name="locale">What the channel says; null where it says nothing.</param>
    public Phrases Of(KnownConversation? conversation, string? locale) => Phrases.Find(conversation?.Language) ?? Phrases.Find(locale) ?? Phrases.In(conference.Language);
}
