using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>
/// The sessions to choose from: those that the programme gives to the sender first. A programme with many sessions shows the sender's, what
/// is on now and what is next; the others are found by their words, or page by page. Immutable.
/// </summary>
internal sealed class SessionsCard(Conference conference, SessionNumber? current, Receipt? receipt, Phrases phrases)
{
    /// <summary>As many buttons as one looks through without effort; the others are in the list, and their numbers can be typed.</summary>
    private const int MostButtons = 12;

    /// <summary>A programme with more sessions is not shown whole.</summary>
    private const int MostWhole = 16;

    private const int MostOwn = 8;
    private const int MostNow = 5;
    private const int PageSize = 10;

    /// <summary>What can be chosen: a cancelled session only while the sender works on its report.</summary>
    private readonly List<Session> _sessions = [.. conference.Programme.Sessions.Where(session => !session.IsCancelled || session.Number == current).OrderBy(session => session.Number)];

    /// <param name="isAll">Whether the sessions of others are shown where the sender has some.</param>
    public Card Choice(Person sender, bool isAll, DateTimeOffset now)
    {
        var own = _sessions.Where(sender.IsAssignedTo).ToList();
        return _sessions.Count <= MostWhole ? Whole(own, [.. _sessions.Except(own)], isAll) : Beginning(own, isAll, now);
    }

    /// <param name="words">What is looked for; empty for all sessions.</param>
    /// <param name="page">From 1.</param>
    /// <returns>Null where no session has any of the words.</returns>
    public Card? Listing(string words, int page)
    {
        var found = words.Length == 0 ? _sessions : SessionSearch.Find(_sessions, words);
        if (found.Count == 0)
        {
            return null;
        }

        var shown = new Page<Session>(found, page, PageSize);
        return Of(
            [
                .. words.Length == 0 ? [] : new CardElement[] { new CardText(phrases.SessionsFound(Excerpt.Of(words), found.Count)) },
                .. shown.IsWhole ? [] : new CardElement[] { new CardText(phrases.ShownOf(shown.From, shown.To, shown.Count), CardTextStyle.Subtle) },
                ListOf(shown.Items),
            ],
            [.. shown.Items.Select(Other), .. shown.HasMore ? [new CardButton(phrases.ButtonNextPage, new ChooseSession(shown.Number + 1))] : Array.Empty<CardButton>()]);
    }

    private Card Whole(List<Session> own, List<Session> others, bool isAll) => Of(
        own.Count == 0
            ? [ListOf(others)]
            : isAll ? [new CardHeading(phrases.YourSessions), ListOf(own), new CardHeading(phrases.OtherSessions), ListOf(others)]
            : [new CardHeading(phrases.YourSessions), ListOf(own)],
        own.Count == 0 || isAll
            ? [.. own.Select(Own).Concat(others.Select(Other)).Take(MostButtons)]
            : [.. own.Select(Own).Take(MostButtons - 1), new CardButton(phrases.OtherSessions, new ChooseSession())]);

    private Card Beginning(List<Session> all, bool isAll, DateTimeOffset now)
    {
        // Of many, those that are not over, and of those that are, the latest.
        var own = all.OrderBy(session => session.End < now).ThenBy(session => (session.End - now).Duration()).Take(MostOwn).OrderBy(session => session.Number).ToList();
        var (onNow, next) = own.Count == 0 || isAll ? (OnNow(own, now), Next(own, now)) : ([], []);
        return Of(
            [
                .. Part(phrases.YourSessions, own),
                .. Part(phrases.OnNow, onNow),
                .. Part(phrases.UpNext, next),
                new CardText(phrases.FindSession(_sessions.Count)),
            ],
            [.. own.Select(Own).Concat(onNow.Concat(next).Select(Other)).Take(MostButtons - 1), new CardButton(phrases.AllSessions, new ChooseSession(1))]);
    }

    private List<Session> OnNow(List<Session> own, DateTimeOffset now) => [.. _sessions.Except(own).Where(session => session.Start <= now && now < session.End).Take(MostNow)];

    /// <summary>What begins together after now.</summary>
    private List<Session> Next(List<Session> own, DateTimeOffset now)
    {
        var later = _sessions.Except(own).Where(session => session.Start > now).ToList();
        var first = later.Select(session => session.Start).DefaultIfEmpty().Min();
        return [.. later.Where(session => session.Start == first).Take(MostNow)];
    }

    private CardElement[] Part(string heading, List<Session> sessions) => sessions.Count == 0 ? [] : [new CardHeading(heading), ListOf(sessions)];

    private Card Of(IReadOnlyList<CardElement> body, IReadOnlyList<CardButton> buttons) => new(phrases.ChooseSession)
    {
        Notice = receipt is not null ? new CardText(receipt.Text, receipt.Style) : null,
        Eyebrow = $"{conference.Programme.Title.In(phrases.Language)} · {conference.Programme.TimeZone.Id}",
        Body = body,
        Buttons = buttons,
        Language = phrases.Language,
    };

    private CardList ListOf(IReadOnlyList<Session> sessions) => new(
        [.. sessions.Select(session => new CardListItem(SessionTheme.Of(session, phrases), session.Number.Value, WhenAndWhere(session)))]);

    private string WhenAndWhere(Session session)
    {
        var time = $"{phrases.Day(conference.Local(session.Start))} {conference.TimeOf(session.Start)}–{conference.TimeOf(session.End)}";
        return session.Room is { } room ? $"{time} · {room}" : time;
    }

    private CardButton Own(Session session) =>
        new(ButtonTitle.Of($"{session.Number} {session.Theme.In(phrases.Language)}"), new Start(session.Number)) { IsPrimary = true };

    // The list beside it says what the number stands for.
    private static CardButton Other(Session session) => new(session.Number.Value, new Start(session.Number));
}
