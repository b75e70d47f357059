using System.Globalization;
using BotReports.Templates;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports.Proceedings;

/// <summary>What one session reports: its facts, and its answers below the form's headings. What nobody answered is not there.</summary>
internal sealed class ProceedingsChapter(EventContent content, WordParts parts, WordBookmarks bookmarks, ProceedingsIndex index)
{
    private string _number = "";

    public IEnumerable<OpenXmlElement> Of(EventSession session)
    {
        var report = session.Report!;
        _number = session.Session.Number;
        yield return bookmarks.Mark(parts.Text.Paragraph(WordStyles.SectionHeading, ExportedWords.SessionLine(report, content.Phrases)), ProceedingsFront.BookmarkOf(session));
        yield return WordTable.Of(parts.Text, [.. new SessionFacts(content).Of(session).Select(fact => (Plain(WordStyles.Label, fact.Label), (IEnumerable<Paragraph>)[Plain(WordStyles.Answer, fact.Value)]))]);
        foreach (var section in report.Sections.Where(section => section.Questions.Any(question => question.HasContent)))
        {
            yield return Plain(WordStyles.PartHeading, string.Create(CultureInfo.InvariantCulture, $"{section.Number}. {section.Title}"));
            foreach (var question in section.Questions.Where(question => question.HasContent))
            {
                if (section.Questions.Count > 1)
                {
                    yield return Plain(WordStyles.SubpartHeading, question.Title);
                }

                foreach (var element in Answers(question))
                {
                    yield return element;
                }
            }
        }

        if (report.Attachments is { } whole)
        {
            yield return Plain(WordStyles.PartHeading, content.Phrases.Pictures);
            foreach (var paragraph in Attached(whole))
            {
                yield return paragraph;
            }
        }
    }

    private IEnumerable<OpenXmlElement> Answers(ExportedQuestion question) => question.Kind is QuestionKind.Group
        ? [.. question.Answers.SelectMany(repetition => Repetition(question, repetition)), .. Attached(question.Attachments)]
        : Words(question, numbered: true, ExportedWords.Counted);

    private IEnumerable<OpenXmlElement> Repetition(ExportedQuestion group, ExportedAnswer repetition)
    {
        var members = repetition.Questions ?? [];
        var name = ExportedWords.Counted(group, repetition.Place);
        var heading = Plain(WordStyles.Label, name, Remark(repetition));
        var label = $"{_number} {name}";
        var place = bookmarks.Mark(heading);
        yield return WordTable.Of(
            parts.Text,
            label,
            heading,
            members is [var opening, ..] ? [.. Words(opening, numbered: false, (_, _) => name, (label, place))] : [],
            [.. members.Skip(1).Where(member => member.HasContent).Select(member => (Plain(WordStyles.Label, member.Title), Words(member, numbered: false, (_, _) => name, (label, place))))]);

        // Word makes one table of two that touch.
        yield return Plain(WordStyles.Gap, "");
    }

    /// <param name="question">A question that is no group.</param>
    /// <param name="numbered">Whether the answers of a list have numbers.</param>
    /// <param name="name">What an answer is called in the index.</param>
    /// <param name="within">The repetition that they are in, and where it is; null for none.</param>
    private IEnumerable<Paragraph> Words(ExportedQuestion question, bool numbered, Func<ExportedQuestion, int, string> name, (string Label, string Place)? within = null)
    {
        var list = question.Kind is not QuestionKind.List ? 0 : numbered ? parts.Numbering.AddNumbered() : parts.Numbering.Bullets;
        foreach (var answer in question.Answers)
        {
            var paragraph = Plain(question.Kind is QuestionKind.Quote ? WordStyles.Quote : WordStyles.Answer, answer.Text!, Remark(answer));
            if (index.IsAddressee(question, within is not null))
            {
                index.Add(answer.Text!, within?.Label ?? $"{_number} {name(question, answer.Place)}", within?.Place ?? bookmarks.Mark(paragraph));
            }

            yield return list == 0 ? paragraph : WordNumbering.Item(list, paragraph);
            if (answer.Attribution is { } attribution)
            {
                yield return Plain(WordStyles.Attribution, $"— {attribution.Speaker ?? content.Phrases.Anonymous}");
            }

            foreach (var attached in Attached(answer.Attachments))
            {
                yield return attached;
            }
        }

        foreach (var attached in Attached(question.Attachments))
        {
            yield return attached;
        }
    }

    private IEnumerable<Paragraph> Attached(IReadOnlyList<ExportedAttachment>? attachments)
    {
        foreach (var attachment in attachments ?? [])
        {
            if (parts.Pictures.RunOf(attachment) is { } picture)
            {
                var paragraph = Plain(WordStyles.Picture, "");
                paragraph.Append(picture);
                yield return paragraph;
            }

            yield return Plain(WordStyles.Attribution, ExportedWords.Of(attachment, content.Phrases));
        }
    }

    private static Run[] Remark(ExportedAnswer answer) => answer.Origin is { } origin
        ? [new Run(new RunProperties { RunStyle = new RunStyle { Val = WordStyles.Reference } }, new Text(WordText.Printable($" ({origin})")) { Space = SpaceProcessingModeValues.Preserve })]
        : [];

    private Paragraph Plain(string style, string words, params OpenXmlElement[] more) => parts.Text.Paragraph(style, words, more);
}
