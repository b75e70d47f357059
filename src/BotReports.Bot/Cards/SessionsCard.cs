using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;

namespace BotReports.Bot.Cards;

/// <summary>The sessions to choose from: those that the programme gives to the sender first.</summary>
public static class SessionsCard
{
    /// <summary>As many buttons as one looks through without effort; the others are in the list, and their numbers can be typed.</summary>
    private const int MostButtons = 12;

    private const int LongestTitle = 40;

    public static Card Of(Turn turn, Conference conference)
    {
        var phrases = turn.Phrases;
        var sessions = conference.Programme.Sessions.OrderBy(session => session.Number).ToLookup(session => IsAssigned(session, turn));
        var own = sessions[true].ToList();
        var others = sessions[false].ToList();
        return new Card(phrases.ChooseSession)
        {
            Notice = turn.Receipt is { } receipt ? new CardText(receipt.Text, receipt.Style) : null,
            Eyebrow = $"{conference.Programme.Title.In(phrases.Language)} · {conference.Programme.TimeZone.Id}",
            Body = own.Count == 0
                ? [ListOf(others, turn, conference)]
                : [new CardHeading(phrases.YourSessions), ListOf(own, turn, conference), new CardCollapsible(phrases.OtherSessions, null, Open: false, [ListOf(others, turn, conference)])],
            Buttons = [.. own.Select(session => Own(session, turn)).Concat(others.Select(Other)).Take(MostButtons)],
            Language = phrases.Language,
        };
    }

    private static bool IsAssigned(Session session, Turn turn) =>
        session.Rapporteurs.Any(rapporteur => turn.Sender.Is(rapporteur.Identity) || string.Equals(rapporteur.Name, turn.Sender.Name, StringComparison.OrdinalIgnoreCase));

    private static CardList ListOf(List<Session> sessions, Turn turn, Conference conference) => new(
        [.. sessions.Select(session => new CardListItem(session.Theme.In(turn.Phrases.Language), session.Number.Value, WhenAndWhere(session, conference, turn.Phrases)))]);

    private static string WhenAndWhere(Session session, Conference conference, Phrases phrases)
    {
        var time = $"{phrases.Day(conference.Local(session.Start))} {conference.TimeOf(session.Start)}–{conference.TimeOf(session.End)}";
        return session.Room is { } room ? $"{time} · {room}" : time;
    }

    private static CardButton Own(Session session, Turn turn)
    {
        var title = $"{session.Number} {session.Theme.In(turn.Phrases.Language)}";
        return new CardButton(title.Length <= LongestTitle ? title : $"{title[..(LongestTitle - 1)].TrimEnd()}…", CommandOf(session)) { IsPrimary = true };
    }

    // The list beside it says what the number stands for.
    private static CardButton Other(Session session) => new(session.Number.Value, CommandOf(session));

    private static string CommandOf(Session session) => $"start {session.Number}";
}
