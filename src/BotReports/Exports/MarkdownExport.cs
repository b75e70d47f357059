using System.Globalization;
using System.Text;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Templates;

namespace BotReports.Exports;

/// <summary>A report as Markdown, to be pasted into a page or a mail. What people typed is shown as they typed it.</summary>
public static class MarkdownExport
{
    public const string MediaType = "text/markdown; charset=utf-8";

    public static ExportedFile Write(ExportedReport report) =>
        ExportedFile.Of(report, "md", MediaType, Encoding.UTF8.GetBytes(MarkdownRenderer.Render(CardOf(report, Phrases.In(report.Language)))));

    private static Card CardOf(ExportedReport report, Phrases phrases) => new(report.Template.Title)
    {
        Eyebrow = report.Event.Title,
        Body =
        [
            new CardFacts([.. Facts(report, phrases)]),
            .. report.Sections.Select(section => new CardCollapsible($"{Number(section.Number)}. {section.Title}", null, Open: true, [.. Content(section, phrases)])),
            .. report.Attachments is null ? [] : new CardElement[] { new CardCollapsible(phrases.Attachments, null, Open: true, [.. Attached(report.Attachments, phrases)]) },
            .. report.Notes.Count == 0 ? [] : new CardElement[] { new CardCollapsible(phrases.Notes, null, Open: true, [new CardList([.. report.Notes.Select(note => new CardListItem(note))])]) },
        ],
        Language = report.Language,
    };

    private static IEnumerable<CardFact> Facts(ExportedReport report, Phrases phrases)
    {
        yield return new CardFact(phrases.FormRapporteurs, string.Join(", ", report.Rapporteurs));
        yield return new CardFact(phrases.FormSession, ExportedWords.SessionLine(report, phrases));
        if (report.Session is { Start: { } start, End: { } end })
        {
            yield return new CardFact(phrases.When, string.Create(CultureInfo.InvariantCulture, $"{start:yyyy-MM-dd HH:mm}–{end:HH:mm} ({report.Event.TimeZone})"));
        }

        if (report.Session.Room is { } room)
        {
            yield return new CardFact(phrases.Room, room);
        }

        yield return new CardFact(
            phrases.SubmittedLabel, report.SubmittedAt is { } at ? string.Create(CultureInfo.InvariantCulture, $"{at:yyyy-MM-dd HH:mm} ({report.Event.TimeZone})") : phrases.NotSubmittedYet);
    }

    private static IEnumerable<CardElement> Content(ExportedSection section, Phrases phrases)
    {
        // Paragraph by paragraph: italics do not reach over an empty line.
        foreach (var paragraph in (section.Help ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            yield return new CardText(paragraph, CardTextStyle.Subtle);
        }

        foreach (var question in section.Questions)
        {
            if (section.Questions.Count > 1)
            {
                yield return new CardHeading(question.Title);
            }

            foreach (var element in Answers(question, phrases))
            {
                yield return element;
            }
        }
    }

    private static IEnumerable<CardElement> Answers(ExportedQuestion question, Phrases phrases) =>
        [
            .. Words(question, phrases),
            .. question.Answers.SelectMany(answer => Attached(answer.Attachments, phrases, question.Limit is not 1 ? $"{Number(answer.Place)}. " : "")),
            .. Attached(question.Attachments, phrases),
        ];

    private static IEnumerable<CardElement> Attached(IEnumerable<ExportedAttachment>? attachments, Phrases phrases, string place = "") =>
        (attachments ?? []).Select(attachment => new CardLink($"{place}{ExportedWords.Of(attachment, phrases)}", attachment.Address ?? ""));

    private static IEnumerable<CardElement> Words(ExportedQuestion question, Phrases phrases) => question.Kind switch
    {
        QuestionKind.Group => ExportedSlots.Of(question).SelectMany((repetition, index) => Repetition(question, repetition, index + 1, phrases)),
        QuestionKind.List or QuestionKind.Quote => [new CardList([.. ExportedSlots.Of(question).Select((answer, index) => Item(answer, index + 1, phrases))])],
        _ when question.Answers.Count == 0 => [new CardText(phrases.NotAnswered, CardTextStyle.Subtle)],
        _ when question.Answers.Count == 1 => [new CardText(ExportedWords.Marked(question.Answers[0].Expanded ?? question.Answers[0].Text!, question.Answers[0], phrases))],
        _ => [new CardList([.. question.Answers.Select((answer, index) => Item(answer, index + 1, phrases))])],
    };

    private static IEnumerable<CardElement> Repetition(ExportedQuestion group, ExportedAnswer? repetition, int place, Phrases phrases)
    {
        yield return new CardHeading(ExportedWords.Marked(ExportedWords.Counted(group, place), repetition, phrases));
        foreach (var (index, member) in (repetition?.Questions ?? []).Index())
        {
            if (index > 0)
            {
                yield return new CardText(member.Title, CardTextStyle.Strong);
            }

            foreach (var element in Answers(member, phrases))
            {
                yield return element;
            }
        }

        if (repetition is null)
        {
            yield return new CardText(phrases.NotAnswered, CardTextStyle.Subtle);
        }
    }

    private static CardListItem Item(ExportedAnswer? answer, int place, Phrases phrases) => answer is null
        ? new CardListItem("", Number(place), phrases.NotAnswered)
        : new CardListItem(answer.Expanded ?? answer.Text!, Number(place), string.Join(" · ", Remarks(answer, phrases)));

    private static IEnumerable<string> Remarks(ExportedAnswer answer, Phrases phrases)
    {
        if (answer.Origin is { } origin)
        {
            yield return origin;
        }

        if (answer.Attribution is { } attribution)
        {
            yield return ExportedWords.Of(attribution, phrases);
        }

        if (answer.Extra)
        {
            yield return phrases.Extra;
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
