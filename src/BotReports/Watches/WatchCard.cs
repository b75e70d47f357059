using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Queries;
using BotReports.Reports;

namespace BotReports.Watches;

/// <summary>Says that a report is in, and nothing of what it says.</summary>
public static class WatchCard
{
    public static Card Of(Report report, Conference conference, Phrases phrases) => new(phrases.WatchedIsIn(report.Id.Session.Value, conference.TimeOf(report.Submission!.At)))
    {
        Eyebrow = conference.Programme.Title.In(phrases.Language),
        Subtitle = conference.SessionOf(report) is { } session ? SessionTheme.Of(session, phrases) : null,
        Buttons = [new CardButton(phrases.PriorityMessages, new ShowFindings { Sessions = [report.Id.Session] }) { IsPrimary = true }],
        Language = phrases.Language,
    };
}
