using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Findings.Briefs;

/// <summary>A brief in the chat, to be read through and taken as a file.</summary>
public static class BriefCard
{
    /// <summary>In minutes, as they are asked for.</summary>
    private static readonly int[] Lengths = [3, 5, 10];

    public static Card Of(Brief brief, Conference conference, Phrases phrases) => new(phrases.Brief)
    {
        Notice = brief.Question.Unclear is { } unclear ? new CardText(phrases.NotFilteredBy(Excerpt.Of(unclear, 60)), CardTextStyle.Attention) : null,
        Eyebrow = conference.Programme.Title.In(phrases.Language),
        Subtitle = phrases.BriefLength(brief.Words, brief.Seconds / 60, brief.Seconds % 60),
        Body = brief.Messages.Count == 0 ? [new CardText(phrases.NothingFound)] : [.. BodyOf(brief, conference, phrases)],
        Buttons = brief.Messages.Count == 0 ? [] : [.. ButtonsOf(brief, phrases)],
        Language = phrases.Language,
    };

    private static IEnumerable<CardElement> BodyOf(Brief brief, Conference conference, Phrases phrases)
    {
        yield return new CardText(brief.Opening);
        yield return new CardList([.. brief.Messages.Select(finding => ItemOf(finding, conference, phrases))]);
        if (brief.Quotes.Count > 0)
        {
            yield return new CardHeading(phrases.BriefQuotes);
            yield return new CardList([.. brief.Quotes.Select(finding => ItemOf(finding, conference, phrases))]);
        }

        if (brief.LeftOut > 0)
        {
            yield return new CardText(phrases.BriefLeftOut(brief.LeftOut), CardTextStyle.Subtle);
        }

        if (brief.Missing.Count > 0)
        {
            yield return new CardText(phrases.BriefMissing(string.Join(", ", brief.Missing)), CardTextStyle.Subtle);
        }
    }

    private static CardListItem ItemOf(Finding finding, Conference conference, Phrases phrases) =>
        new(finding.TextIn(phrases.Language), finding.Session.Value, FindingNotes.Of(finding, withState: true, conference, phrases));

    private static IEnumerable<CardButton> ButtonsOf(Brief brief, Phrases phrases)
    {
        yield return new CardButton(phrases.ButtonWord, brief.Question with { AsFile = true }) { IsPrimary = true };
        foreach (var minutes in Lengths.Where(minutes => minutes != brief.Question.Minutes && (minutes * 60 < brief.Seconds || (brief.LeftOut > 0 && minutes > brief.Question.Minutes))))
        {
            yield return new CardButton(phrases.ButtonMinutes(minutes), brief.Question with { Minutes = minutes });
        }

        if (brief.Question.ApprovedOnly is not true && brief.Messages.Any(finding => finding.Report.Approval is null))
        {
            yield return new CardButton(phrases.ButtonOnlyApproved, brief.Question with { ApprovedOnly = true });
        }
    }
}
