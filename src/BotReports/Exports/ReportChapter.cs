using System.Globalization;
using BotReports.Languages;
using BotReports.Templates;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports;

/// <summary>What one session reports, to be read and printed: its facts, and its answers below the form's headings. What nobody answered is not there.</summary>
/// <param name="phrases">In whose language.</param>
/// <param name="parts">What the document is made with.</param>
/// <param name="bookmarks">The places of the document.</param>
/// <param name="index">Takes down each answer for an index; null where there is none.</param>
internal sealed class ReportChapter(Phrases phrases, WordParts parts, WordBookmarks bookmarks, Action<IndexedAnswer>? index = null)
{
    private string _number = "";

    /// <param name="report">What it reports.</param>
    /// <param name="bookmark">The name by which links find the chapter.</param>
    /// <param name="facts">What stands below its heading.</param>
    public IEnumerable<OpenXmlElement> Of(ExportedReport report, string bookmark, IEnumerable<(string Label, string Value)> facts)
    {
        _number = report.Session.Number;
        yield return bookmarks.Mark(parts.Text.Paragraph(WordStyles.SectionHeading, ExportedWords.SessionLine(report, phrases)), bookmark);
        yield return WordTable.Of(parts.Text, phrases.SessionReport, facts.Select(fact => (Plain(WordStyles.Label, fact.Label), (IEnumerable<Paragraph>)[Plain(WordStyles.Answer, fact.Value)])));
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
            yield return Plain(WordStyles.PartHeading, phrases.Pictures);
            foreach (var paragraph in Attached(whole, phrases.Pictures))
            {
                yield return paragraph;
            }
        }
    }

    private IEnumerable<OpenXmlElement> Answers(ExportedQuestion question) => question.Kind is QuestionKind.Group
        ? [.. question.Answers.SelectMany(repetition => Repetition(question, repetition)), .. Attached(question.Attachments, question.Title)]
        : Words(question, numbered: true, ExportedWords.Counted);

    private IEnumerable<OpenXmlElement> Repetition(ExportedQuestion group, ExportedAnswer repetition)
    {
        var members = repetition.Questions ?? [];
        var name = ExportedWords.Counted(group, repetition.Place);
        var heading = Plain(WordStyles.TableHeading, name, Remark(group, repetition));
        var label = $"{_number} {name}";
        var place = new Lazy<string>(() => bookmarks.Mark(heading));
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
    private IEnumerable<Paragraph> Words(ExportedQuestion question, bool numbered, Func<ExportedQuestion, int, string> name, (string Label, Lazy<string> Place)? within = null)
    {
        var list = question.Kind is not QuestionKind.List ? 0 : numbered ? parts.Numbering.AddNumbered() : parts.Numbering.Bullets;
        foreach (var answer in question.Answers)
        {
            var paragraph = Plain(question.Kind is QuestionKind.Quote ? WordStyles.Quote : WordStyles.Answer, answer.Text!, Remark(question, answer));
            index?.Invoke(new(question, within is not null, answer.Text!, within?.Label ?? $"{_number} {name(question, answer.Place)}", within?.Place ?? new(() => bookmarks.Mark(paragraph))));

            yield return list == 0 ? paragraph : WordNumbering.Item(list, paragraph);
            if (answer.Attribution is { } attribution)
            {
                yield return Plain(WordStyles.Attribution, $"— {attribution.Speaker ?? phrases.Anonymous}");
            }

            foreach (var attached in Attached(answer.Attachments, within?.Label ?? question.Title))
            {
                yield return attached;
            }
        }

        foreach (var attached in Attached(question.Attachments, within?.Label ?? question.Title))
        {
            yield return attached;
        }
    }

    private IEnumerable<Paragraph> Attached(IReadOnlyList<ExportedAttachment>? attachments, string where)
    {
        foreach (var attachment in attachments ?? [])
        {
            if (parts.Pictures.RunOf(attachment, $"{where} · {ExportedWords.Of(attachment, phrases)}") is { } picture)
            {
                var paragraph = Plain(WordStyles.Picture, "");
                paragraph.Append(picture);
                yield return paragraph;
            }

            yield return Plain(WordStyles.Attribution, ExportedWords.Of(attachment, phrases));
        }
    }

    private Run[] Remark(ExportedQuestion question, ExportedAnswer answer) => ExportedWords.NoteOn(question, answer, phrases) is { } note ? [parts.Footnotes.Add(note)] : [];

    private Paragraph Plain(string style, string words, params OpenXmlElement[] more) => parts.Text.Paragraph(style, words, more);
}
