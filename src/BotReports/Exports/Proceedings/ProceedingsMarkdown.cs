using System.Globalization;
using System.Text;
using BotReports.Cards;
using BotReports.Templates;

namespace BotReports.Exports.Proceedings;

/// <summary>All reports as one Markdown text: a heading for each session, and below it what was answered.</summary>
internal sealed class ProceedingsMarkdown(EventContent content)
{
    public static byte[] Write(EventContent content) => Encoding.UTF8.GetBytes(MarkdownRenderer.Render(new ProceedingsMarkdown(content).Card()));

    private Card Card() => new(content.Event.Title)
    {
        Subtitle = content.Parts > 1 ? $"{content.Phrases.Proceedings} · {content.Phrases.PartOf(content.Part, content.Parts)}" : content.Phrases.Proceedings,
        Body =
        [
            new CardText(content.Options.IsApprovedOnly ? $"{content.State} · {content.Phrases.OnlyApproved}" : content.State),
            .. content.Reported.Select(session => Folded(ExportedWords.SessionLine(session.Report!, content.Phrases), Session(session))),
        ],
        Language = content.Language,
    };

    private IEnumerable<CardElement> Session(EventSession session)
    {
        yield return new CardFacts([.. new SessionFacts(content).Of(session).Select(fact => new CardFact(fact.Label, fact.Value))]);
        foreach (var section in session.Report!.Sections.Where(section => section.Questions.Any(question => question.HasContent)))
        {
            yield return Folded(string.Create(CultureInfo.InvariantCulture, $"{section.Number}. {section.Title}"), Section(section));
        }

        if (session.Report.Attachments is { } whole)
        {
            yield return Folded(content.Phrases.Pictures, Attached(whole));
        }
    }

    private IEnumerable<CardElement> Section(ExportedSection section) => section.Questions.Where(question => question.HasContent)
        .SelectMany(question => section.Questions.Count > 1 ? Words(question).Prepend(new CardHeading(question.Title)) : Words(question));

    private IEnumerable<CardElement> Words(ExportedQuestion question) =>
    [
        .. question.Kind switch
        {
            QuestionKind.Group => question.Answers.SelectMany(repetition => Repetition(question, repetition)),
            QuestionKind.List or QuestionKind.Quote => question.Answers.Count == 0 ? [] : [new CardList([.. question.Answers.Select(Item)])],
            _ => question.Answers.Select(answer => new CardText(answer.Origin is { } origin ? $"{answer.Text} ({origin})" : answer.Text!)),
        },
        .. question.Answers.SelectMany(answer => Attached(answer.Attachments)),
        .. Attached(question.Attachments),
    ];

    private IEnumerable<CardElement> Repetition(ExportedQuestion group, ExportedAnswer repetition)
    {
        var name = ExportedWords.Counted(group, repetition.Place);
        yield return new CardHeading(repetition.Origin is { } origin ? $"{name} ({origin})" : name);
        foreach (var (index, member) in (repetition.Questions ?? []).Index().Where(entry => entry.Item.HasContent))
        {
            foreach (var element in index == 0 ? Words(member) : Words(member).Prepend(new CardText(member.Title, CardTextStyle.Strong)))
            {
                yield return element;
            }
        }
    }

    private CardListItem Item(ExportedAnswer answer) => new(
        answer.Text!,
        answer.Attribution is null ? answer.Place.ToString(CultureInfo.InvariantCulture) : null,
        string.Join(" · ", new[] { answer.Attribution is { } attribution ? $"— {attribution.Speaker ?? content.Phrases.Anonymous}" : null, answer.Origin }.OfType<string>()));

    private IEnumerable<CardElement> Attached(IEnumerable<ExportedAttachment>? attachments) =>
        (attachments ?? []).Select(attachment => new CardLink(ExportedWords.Of(attachment, content.Phrases), attachment.Address ?? ""));

    private static CardCollapsible Folded(string title, IEnumerable<CardElement> body) => new(title, null, Open: true, [.. body]);
}
