using System.Globalization;
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
    /// <param name="number">A session's number, or a track's for all its sessions; null for all.</param>
    public static Card Card(Conference conference, IReadOnlyList<Report> reports, string? number, Phrases phrases)
    {
        var asked = reports
            .Where(report => number is null || report.Id.Session.Value == number || report.Id.Session.Track == number)
            .OrderBy(report => report.Id.Session)
            .Select(report => (Report: report, Messages: MessagesOf(report, conference)))
            .Where(entry => entry.Messages.Count > 0)
            .ToList();
        return new Card(number is null ? phrases.PriorityMessages : $"{phrases.PriorityMessages} · {number}")
        {
            Eyebrow = conference.Programme.Title.In(phrases.Language),
            Body = asked.Count > 0
                ? [.. asked.SelectMany(entry => Session(entry.Report, entry.Messages, conference, phrases))]
                : [new CardText(Nothing(conference, number, phrases))],
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

    private static string Nothing(Conference conference, string? number, Phrases phrases) =>
        number is null ? phrases.NoPriorityMessages
        : conference.Programme.Sessions.Any(session => session.Number.Value == number || session.Number.Track == number) ? phrases.NoPriorityMessagesOf(number)
        : phrases.NoSuchSession(number);
}
