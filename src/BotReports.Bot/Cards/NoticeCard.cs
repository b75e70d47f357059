using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>What somebody is told about who fills a report.</summary>
internal static class NoticeCard
{
    public static Card Of(Report report, Notice notice, Conference conference, Phrases phrases) => new(TitleOf(report, notice, phrases))
    {
        Subtitle = conference.SessionOf(report)?.Theme.In(phrases.Language),
        Body = notice.Kind is NoticeKind.Asks ? [new CardText(phrases.AsksToJoinHint, CardTextStyle.Subtle)] : [],
        Buttons = notice.Kind switch
        {
            NoticeKind.Asks =>
            [
                new CardButton(phrases.ButtonLetIn, new LetIn(report.Id, notice.About.Id)) { IsPrimary = true },
                new CardButton(phrases.ButtonNo, new KeepOut(report.Id, notice.About.Id)),
            ],
            NoticeKind.Withdrawn or NoticeKind.Moved => [new CardButton(phrases.ButtonContinue, new Start(report.Id.Session)) { IsPrimary = true }],
            NoticeKind.LetIn or NoticeKind.Reassigned or NoticeKind.JoinedFromChat => [new CardButton(phrases.ButtonBegin, new Start(report.Id.Session)) { IsPrimary = true }],
            _ => [],
        },
        Language = phrases.Language,
    };

    private static string TitleOf(Report report, Notice notice, Phrases phrases) => notice.Kind switch
    {
        NoticeKind.Asks => phrases.AsksToJoin(notice.About.Name, report.Id.Name),
        NoticeKind.LetIn => phrases.YouAreLetIn(notice.By ?? "", report.Id.Name),
        NoticeKind.JoinedFromChat => phrases.YouFillIt(report.Id.Name),
        NoticeKind.KeptOut => phrases.YouAreKeptOut(notice.By ?? "", report.Id.Name),
        NoticeKind.Withdrawn => phrases.YourReportIsADraft(notice.About.Name, report.Id.Name),
        NoticeKind.Reassigned => phrases.YouAreToFillIt(notice.By ?? "", report.Id.Name),
        NoticeKind.TakenOff => phrases.SomebodyElseFillsIt(notice.About.Name, report.Id.Name, notice.By ?? ""),
        NoticeKind.Moved => phrases.YourAnswersMoved(notice.About.Name, notice.By ?? "", report.Id.Name),
        _ => phrases.FillsItToo(notice.About.Name, report.Id.Name),
    };
}
