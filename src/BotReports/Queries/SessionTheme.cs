using BotReports.Languages;
using BotReports.Programmes;

namespace BotReports.Queries;

/// <summary>What a session is about, as far as a card has room for it.</summary>
public static class SessionTheme
{
    /// <summary>So long a title is recognized.</summary>
    public const int Longest = 160;

    public static string Of(Session session, Phrases phrases) => Excerpt.Of(session.Theme.In(phrases.Language), Longest);
}
