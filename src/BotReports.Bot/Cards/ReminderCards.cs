using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reminders;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>What organizers see of reminders.</summary>
internal static class ReminderCards
{
    /// <summary>What a card has room for, and somebody reads.</summary>
    private const int MostListed = 20;

    /// <summary>Those who cannot be reminded, with who could be asked instead.</summary>
    public static Card Unreachable(IReadOnlyList<UnreachablePerson> people, Conference conference, Phrases phrases) => new(phrases.CannotBeReminded(people.Count))
    {
        Eyebrow = conference.Programme.Title.In(phrases.Language),
        Body =
        [
            .. ShortList.Of(people.Select(person => new CardListItem(person.Name, person.Session.Number.Value, Instead(person, phrases))).ToList(), MostListed, phrases),
            new CardText(phrases.CannotBeRemindedHint, CardTextStyle.Subtle),
        ],
        Language = phrases.Language,
    };

    /// <summary>What is missing after the deadline.</summary>
    /// <param name="missing">In the order of the sessions.</param>
    /// <param name="all">How many reports were wanted.</param>
    /// <param name="conference">The event.</param>
    /// <param name="phrases">The organizers' language.</param>
    public static Card Digest(IReadOnlyList<MissingReport> missing, int all, Conference conference, Phrases phrases) => new(phrases.DeadlinePassed(all - missing.Count, all))
    {
        Eyebrow = conference.Programme.Title.In(phrases.Language),
        Body = [.. ShortList.Of(missing.Select(report => Item(report, conference, phrases)).ToList(), MostListed, phrases)],
        Buttons = missing.Count == 0 ? [] : [new CardButton(phrases.WhoIsMissing, new ShowMissingReports()), new CardButton(phrases.ButtonRemindAll, new Remind())],
        Language = phrases.Language,
    };

    /// <summary>To whom a reminder would go.</summary>
    public static Card Preview(Remind action, IReadOnlyList<Session> sessions, IReadOnlyDictionary<SessionNumber, Report> reports, Conference conference, Phrases phrases) => new(phrases.RemindWhom(sessions.Count))
    {
        Eyebrow = conference.Programme.Title.In(phrases.Language),
        Body = [.. ShortList.Of(sessions.Select(session => new CardListItem(SessionTheme.Of(session, phrases), session.Number.Value, NamesOf(session, reports.GetValueOrDefault(session.Number), phrases))).ToList(), MostListed, phrases)],
        Buttons = [new CardButton(phrases.ButtonSendReminders, action with { IsSure = true }) { IsPrimary = true }],
        Language = phrases.Language,
    };

    private static CardListItem Item(MissingReport missing, Conference conference, Phrases phrases)
    {
        string?[] notes =
        [
            NamesOf(missing.Session, missing.Report, phrases),
            missing.Report is null ? phrases.NotStarted : phrases.InProgress,
            missing.RemindedAt.Count == 0 ? null : phrases.RemindedAt(missing.RemindedAt.Count, $"{phrases.Day(conference.Local(missing.RemindedAt[^1]))} {conference.TimeOf(missing.RemindedAt[^1])}"),
            missing.Unreachable.Count == 0 ? null : phrases.NotReached(phrases.List(missing.Unreachable)),
        ];
        return new CardListItem(SessionTheme.Of(missing.Session, phrases), missing.Session.Number.Value, string.Join(" · ", notes.OfType<string>().Where(note => note.Length > 0)));
    }

    private static string? Instead(UnreachablePerson person, Phrases phrases) =>
        person.Others.Count == 0 ? SessionTheme.Of(person.Session, phrases) : $"{SessionTheme.Of(person.Session, phrases)} · {phrases.AskInstead(phrases.List(person.Others))}";

    private static string NamesOf(Session session, Report? report, Phrases phrases) =>
        (report is { Rapporteurs.IsEmpty: false } ? report.Rapporteurs.Select(rapporteur => rapporteur.Person.Name) : session.Rapporteurs.Select(assigned => assigned.Name)).ToList() is { Count: > 0 } names
            ? phrases.List(names)
            : phrases.NobodyNamed;
}
