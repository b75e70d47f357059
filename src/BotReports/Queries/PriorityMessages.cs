using System.Collections.Immutable;
using System.Globalization;
using BotReports.Actions;
using BotReports.Attachments;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.References;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Queries;

/// <summary>What the sessions want conveyed, as a chair asks for it.</summary>
public static class PriorityMessages
{
    /// <summary>In letters: enough to recognize what was not understood.</summary>
    private const int LongestUnclear = 60;

    /// <param name="question">A track's number stands for all its sessions.</param>
    public static Card Card(Conference conference, IReadOnlyList<Report> reports, ShowPriorityMessages question, Phrases phrases)
    {
        var numbers = question.Sessions;
        var asked = reports
            .Where(report => numbers.IsEmpty || numbers.Any(number => IsIn(report.Id.Session, number)))
            .Where(report => !question.ApprovedOnly || report is { Submission: not null, Approval: { AmendedAt: null } })
            .OrderBy(report => report.Id.Session)
            .Select(report => (Report: report, Messages: MessagesOf(report, conference)))
            .Where(entry => entry.Messages.Count > 0)
            .ToList();
        string?[] title = [phrases.PriorityMessages, numbers.IsEmpty ? null : string.Join(", ", numbers), question.ApprovedOnly ? phrases.OnlyApproved : null];
        return new Card(string.Join(" · ", title.OfType<string>()))
        {
            Notice = question.Unclear is { } unclear ? new CardText(phrases.NotFilteredBy(Excerpt.Of(unclear, LongestUnclear)), CardTextStyle.Attention) : null,
            Eyebrow = conference.Programme.Title.In(phrases.Language),
            Body = asked.Count > 0
                ? [.. Missing(conference, numbers, phrases), .. asked.SelectMany(entry => Session(entry.Report, entry.Messages, conference, phrases))]
                : [new CardText(Nothing(conference, numbers, phrases))],
            Language = phrases.Language,
        };
    }

    private static List<Answer> MessagesOf(Report report, Conference conference) =>
        [.. from section in conference.TemplateOf(report).Sections
            from question in section.Questions
            where question.Purpose is QuestionPurpose.Priority
            let references = new ReportReferences(report, conference.TemplateOf(report))
            from answer in report[FieldPath.Of(question.Id)].Answers
            where answer.MayGoOut(question)
            select answer with { Wording = answer.Wording with { Text = references.Expand(answer.Text, FieldPath.Of(question.Id), answer.Id) } }];

    private static IEnumerable<CardElement> Session(Report report, List<Answer> messages, Conference conference, Phrases phrases)
    {
        yield return new CardHeading($"{report.Id.Session} · {conference.SessionOf(report)?.Theme.In(phrases.Language)}");
        yield return new CardText(string.Join(", ", report.Names), CardTextStyle.Subtle);
        if (report.Submission is null)
        {
            yield return new CardText(phrases.Draft, CardTextStyle.Attention);
        }
        else if (ReviewState.ApprovalOf(report, conference, phrases) is { } approval)
        {
            yield return new CardText(approval, CardTextStyle.Subtle);
        }

        yield return new CardList([.. messages.Select((message, index) => new CardListItem(message.Text, (index + 1).ToString(CultureInfo.InvariantCulture), message.From()))]);
        foreach (var attachment in PlacedAttachment.AllIn(report, conference.Walk(report)).Where(attachment =>
            attachment is { MayGoOut: true, Question.Purpose: QuestionPurpose.Priority, Kept.Answer: not null }))
        {
            yield return new CardLink(attachment.TitleIn(phrases), conference.AddressOf(report, attachment.Attachment));
        }
    }

    /// <summary>What was asked for and is not in the programme, beside what is.</summary>
    private static IEnumerable<CardElement> Missing(Conference conference, ImmutableArray<SessionNumber> numbers, Phrases phrases) =>
        numbers.Where(number => !IsThere(conference, number)).Select(number => new CardText(phrases.NoSuchSession(number.Value), CardTextStyle.Attention));

    private static string Nothing(Conference conference, ImmutableArray<SessionNumber> numbers, Phrases phrases) =>
        numbers.IsEmpty ? phrases.NoPriorityMessages
        : string.Join('\n', numbers.Where(number => !IsThere(conference, number)).Select(number => phrases.NoSuchSession(number.Value))
            .Concat(numbers.Where(number => IsThere(conference, number)).Select(number => phrases.NoPriorityMessagesOf(number.Value))));

    private static bool IsThere(Conference conference, SessionNumber number) => conference.Programme.Sessions.Any(session => IsIn(session.Number, number));

    private static bool IsIn(SessionNumber session, SessionNumber asked) => session == asked || session.Track == asked.Value;
}
