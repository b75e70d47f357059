using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>What organizers are asked before they decide about reports, and what was decided.</summary>
internal static class DecisionCards
{
    /// <summary>As many as somebody reads before saying yes, and a button's value has room for.</summary>
    public const int MostApproved = 20;

    public static Card Withdrawal(Report report, Conference conference, Phrases phrases) => new(phrases.WithdrawForSure(report.Id.Session.Value))
    {
        Subtitle = conference.SessionOf(report)?.Theme.In(phrases.Language),
        Body = [new CardText($"{phrases.SubmittedAt(conference.TimeOf(report.Submission!.At))} · {NamesOf(report)}", CardTextStyle.Subtle)],
        Buttons = [new CardButton(phrases.ButtonWithdraw, new Withdraw(report.Id.Session, report.AnswersRevision)) { Replaces = true }],
        Language = phrases.Language,
    };

    public static Card Moving(Report report, SessionNumber to, Conference conference, Phrases phrases) => new(phrases.MoveAnswersForSure(report.Id.Session.Value, to.Value))
    {
        Body =
        [
            new CardList(
            [
                new CardListItem(SessionTheme.Of(conference.SessionOf(report)!, phrases), report.Id.Session.Value, NamesOf(report)),
                new CardListItem(SessionTheme.Of(conference.Programme.Find(to)!, phrases), to.Value),
            ]),
        ],
        Buttons = [new CardButton(phrases.ButtonMoveAnswers, new MoveAnswers(report.Id.Session, to, report.AnswersRevision)) { Replaces = true }],
        Language = phrases.Language,
    };

    /// <param name="action">What was asked for.</param>
    /// <param name="waiting">All that wait, in the order of their sessions; the first of them are listed.</param>
    /// <param name="conference">The event.</param>
    /// <param name="phrases">The organizer's language.</param>
    public static Card Approval(ApproveAll action, IReadOnlyList<Report> waiting, Conference conference, Phrases phrases)
    {
        var listed = waiting.Take(MostApproved).ToList();
        return new Card(phrases.ApproveAllForSure(listed.Count))
        {
            Body =
            [
                new CardList([.. listed.Select(report => new CardListItem(conference.SessionOf(report) is { } session ? SessionTheme.Of(session, phrases) : "", report.Id.Session.Value, $"{phrases.SubmittedAt(conference.TimeOf(report.Submission!.At))} · {NamesOf(report)}"))]),
                .. waiting.Count > listed.Count ? new CardElement[] { new CardText(phrases.NotListed(waiting.Count - listed.Count), CardTextStyle.Subtle) } : [],
            ],
            Buttons = [new CardButton(phrases.ButtonApproveAll(listed.Count), action with { Seen = [.. listed.Select(report => new SeenReport(report.Id.Session, report.AnswersRevision))] }) { IsPrimary = true, Replaces = true }],
            Language = phrases.Language,
        };
    }

    /// <summary>Who decided what, and when; the latest last.</summary>
    public static Card History(Report report, Conference conference, Phrases phrases) => new(phrases.DecisionsAbout(report.Id.Session.Value))
    {
        Subtitle = conference.SessionOf(report)?.Theme.In(phrases.Language),
        Body = report.Decisions.IsEmpty
            ? [new CardText(phrases.NothingDecided)]
            : [new CardList([.. report.Decisions.TakeLast(MostApproved).Select(step => new CardListItem($"{NameOf(step, phrases)} · {step.Name}", $"{phrases.Day(conference.Local(step.At))}, {conference.TimeOf(step.At)}"))])],
        Language = phrases.Language,
    };

    private static string NameOf(ReviewStep step, Phrases phrases) => step.Kind switch
    {
        ReviewStepKind.Submitted => phrases.StepSubmitted,
        ReviewStepKind.Approved => phrases.StepApproved,
        ReviewStepKind.AskedBack => phrases.StepAskedBack,
        ReviewStepKind.Withdrawn => phrases.StepWithdrawn,
        ReviewStepKind.Locked => phrases.StepLocked,
        ReviewStepKind.Unlocked => phrases.StepUnlocked,
        ReviewStepKind.Reassigned => phrases.StepReassigned(step.ToName ?? ""),
        ReviewStepKind.MovedAway => phrases.StepMovedAway(step.Session ?? ""),
        _ => phrases.StepMovedHere(step.Session ?? ""),
    };

    private static string NamesOf(Report report) => string.Join(", ", report.Names);
}
