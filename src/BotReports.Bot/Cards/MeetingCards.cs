using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>What is asked in the chat of a meeting.</summary>
internal static class MeetingCards
{
    /// <summary>As many as stand in one row of buttons on a phone; every other session is told by its number.</summary>
    private const int MostOffered = 5;

    /// <summary>Asks which session the chat is of: the sender's own; of whoever has none, those that are on or next before those that are over.</summary>
    public static Card Which(Conference conference, Person sender, DateTimeOffset now, Phrases phrases)
    {
        var all = conference.Programme.Sessions.Where(session => !session.IsCancelled).OrderBy(session => session.End <= now).ThenBy(session => session.Start).ToList();
        var own = all.FindAll(sender.IsAssignedTo);
        var sessions = (own.Count > 0 ? own : all).Take(MostOffered).ToList();
        return new Card(phrases.WhichMeeting)
        {
            Body = [new CardList([.. sessions.Select(session => new CardListItem(SessionTheme.Of(session, phrases), session.Number.Value))])],
            Buttons = [.. sessions.Select(session => new CardButton(session.Number.Value, new Join(session.Number)))],
            Language = phrases.Language,
        };
    }
}
