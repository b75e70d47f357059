using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>The sessions to choose from: those that the programme gives to the sender first.</summary>
internal static class SessionsCard
{
    /// <summary>As many buttons as one looks through without effort; the others are in the list, and their numbers can be typed.</summary>
    private const int MostButtons = 12;

    /// <param name="current">The session whose report the sender works on, which stays among them even when it is cancelled; null for none.</param>
    /// <param name="isAll">Whether the sessions of others are shown where the sender has some.</param>
    public static Card Of(Person sender, Receipt? receipt, SessionNumber? current, bool isAll, Conference conference, Phrases phrases)
    {
        var sessions = conference.Programme.Sessions.Where(session => !session.IsCancelled || session.Number == current).OrderBy(session => session.Number).ToLookup(session => sender.IsAssignedTo(session));
        var own = sessions[true].ToList();
        var others = sessions[false].ToList();
        return new Card(phrases.ChooseSession)
        {
            Notice = receipt is not null ? new CardText(receipt.Text, receipt.Style) : null,
            Eyebrow = $"{conference.Programme.Title.In(phrases.Language)} · {conference.Programme.TimeZone.Id}",
            Body = own.Count == 0
                ? [ListOf(others, conference, phrases)]
                : isAll ? [new CardHeading(phrases.YourSessions), ListOf(own, conference, phrases), new CardHeading(phrases.OtherSessions), ListOf(others, conference, phrases)]
                : [new CardHeading(phrases.YourSessions), ListOf(own, conference, phrases)],
            Buttons = own.Count == 0 || isAll
                ? [.. own.Select(session => Own(session, phrases)).Concat(others.Select(Other)).Take(MostButtons)]
                : [.. own.Select(session => Own(session, phrases)).Take(MostButtons - 1), new CardButton(phrases.OtherSessions, new ChooseSession())],
            Language = phrases.Language,
        };
    }

    private static CardList ListOf(List<Session> sessions, Conference conference, Phrases phrases) => new(
        [.. sessions.Select(session => new CardListItem(session.Theme.In(phrases.Language), session.Number.Value, WhenAndWhere(session, conference, phrases)))]);

    private static string WhenAndWhere(Session session, Conference conference, Phrases phrases)
    {
        var time = $"{phrases.Day(conference.Local(session.Start))} {conference.TimeOf(session.Start)}–{conference.TimeOf(session.End)}";
        return session.Room is { } room ? $"{time} · {room}" : time;
    }

    private static CardButton Own(Session session, Phrases phrases) =>
        new(ButtonTitle.Of($"{session.Number} {session.Theme.In(phrases.Language)}"), new Start(session.Number)) { IsPrimary = true };

    // The list beside it says what the number stands for.
    private static CardButton Other(Session session) => new(session.Number.Value, new Start(session.Number));
}
