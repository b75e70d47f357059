using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reminders;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>Reminds somebody of a report: how far it is, what is missing, how long there is left.</summary>
internal static class ReminderCard
{
    /// <summary>More sections than this nobody reads in a reminder.</summary>
    private const int MostMissing = 8;

    public static Card Of(DueReminder due, Session session, Report? report, Conference conference, DateTimeOffset now, Phrases phrases) => new(TitleOf(due.Kind, session, conference, phrases))
    {
        Eyebrow = conference.Programme.Title.In(phrases.Language),
        Subtitle = SessionTheme.Of(session, phrases),
        Body = [.. Progress(report, conference, phrases), .. Left(conference, now, phrases)],
        Buttons =
        [
            new CardButton(report is null ? phrases.ButtonBegin : phrases.ButtonContinue, new Start(session.Number)) { IsPrimary = true },
            new CardButton(phrases.ButtonRemindLater, new RemindLater(session.Number)),
            .. report is { Rapporteurs.Length: > 1 } ? new[] { new CardButton(phrases.ButtonHandOver, new HandOver(Report: report.Id)) } : [],
            new CardButton(phrases.ButtonNotToday, new NotToday(session.Number)),
        ],
        Language = phrases.Language,
    };

    private static string TitleOf(ReminderKind kind, Session session, Conference conference, Phrases phrases) => kind switch
    {
        ReminderKind.Begins => phrases.ReminderBegins(session.Number.Value),
        ReminderKind.NearEnd => phrases.ReminderNearEnd(session.Number.Value, conference.TimeOf(session.End)),
        ReminderKind.Ended => phrases.ReminderEnded(session.Number.Value),
        ReminderKind.Deadline => phrases.ReminderDeadline(session.Number.Value),
        ReminderKind.Asked => phrases.ReminderAsked(session.Number.Value),
        _ => phrases.ReminderOrganizers(session.Number.Value),
    };

    private static IEnumerable<CardElement> Progress(Report? report, Conference conference, Phrases phrases)
    {
        if (report is null || !conference.HasTemplateOf(report))
        {
            yield break;
        }

        var walk = conference.Walk(report);
        var open = walk.Slots.Where(slot => slot is { Status: SlotStatus.Open, Address.Part: SlotPart.Words }).Select(slot => slot.Section).ToHashSet();
        var sections = walk.Template.Sections;
        yield return new CardText(phrases.SectionsDone(sections.Count - open.Count, sections.Count));
        foreach (var part in ShortList.Of(sections.Where(open.Contains).Select(section => new CardListItem(section.Title.In(phrases.Language), $"{section.Number}.")).ToList(), MostMissing, phrases))
        {
            yield return part;
        }
    }

    private static IEnumerable<CardElement> Left(Conference conference, DateTimeOffset now, Phrases phrases)
    {
        if (conference.Programme.Deadline is { } deadline && deadline > now)
        {
            yield return new CardText(phrases.Due($"{phrases.Day(conference.Local(deadline))}, {conference.TimeOf(deadline)} ({conference.Programme.TimeZone.Id})", Phrases.Duration(deadline - now)), CardTextStyle.Subtle);
        }
    }
}
