using System.Globalization;
using BotReports.Languages;
using BotReports.Templates;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports;

/// <summary>The form, filled in: all that stands on its pages.</summary>
internal sealed class WordBody(Phrases phrases, WordText text, WordNumbering numbering, WordPictures pictures)
{
    private readonly WordBookmarks _bookmarks = new();

    public IEnumerable<OpenXmlElement> Of(ExportedReport report)
    {
        yield return text.Paragraph(WordStyles.Title, report.Template.Title);
        yield return WordTable.Of(text,
        [
            (Ours(WordStyles.Label, phrases.FormRapporteurs), [Ours(WordStyles.Answer, string.Join(", ", report.Rapporteurs))]),
            (Ours(WordStyles.Label, phrases.FormSession), [Ours(WordStyles.Answer, ExportedWords.SessionLine(report, phrases))]),
        ]);

        foreach (var element in report.Sections.SelectMany(Section).Concat(OfTheWhole(report.Attachments)).Concat(Notes(report.Notes)))
        {
            yield return element;
        }
    }

    private IEnumerable<OpenXmlElement> Section(ExportedSection section)
    {
        yield return text.Paragraph(WordStyles.SectionHeading, string.Create(CultureInfo.InvariantCulture, $"{section.Number}. {section.Title}"));
        foreach (var paragraph in (section.Help ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            yield return text.Paragraph(WordStyles.Explanation, paragraph);
        }

        foreach (var element in section.Questions is [var only] ? Alone(only) : Together(section.Questions))
        {
            yield return element;
        }
    }

    /// <summary>The only question of a section, whose title says what it is.</summary>
    private IEnumerable<OpenXmlElement> Alone(ExportedQuestion question) => question.Kind switch
    {
        QuestionKind.Group => Repetitions(question),
        QuestionKind.List => Items(question, question.Id, numbering.AddNumbered()),
        _ => Plain(question, question.Id),
    };

    /// <summary>Several questions of a section: a numbered row for each, but a group has its own tables.</summary>
    private IEnumerable<OpenXmlElement> Together(IReadOnlyList<ExportedQuestion> questions)
    {
        var rows = new List<(Paragraph, IEnumerable<Paragraph>)>();
        foreach (var (index, question) in questions.Index())
        {
            var title = string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {question.Title}");
            if (question.Kind is not QuestionKind.Group)
            {
                rows.Add((text.Paragraph(WordStyles.Label, title), question.Kind is QuestionKind.List ? Items(question, question.Id, numbering.AddNumbered()) : Plain(question, question.Id)));
                continue;
            }

            if (rows.Count > 0)
            {
                yield return WordTable.Of(text, rows);
                rows = [];
            }

            yield return text.Paragraph(WordStyles.PartHeading, title);
            foreach (var element in Repetitions(question))
            {
                yield return element;
            }
        }

        if (rows.Count > 0)
        {
            yield return WordTable.Of(text, rows);
        }
    }

    private IEnumerable<OpenXmlElement> Repetitions(ExportedQuestion group)
    {
        foreach (var (index, repetition) in ExportedSlots.Of(group).Index())
        {
            if (index > 0)
            {
                // Word makes one table of two that touch.
                yield return text.Paragraph(WordStyles.Gap, "");
            }

            yield return WordTable.Of(text, [.. Repetition(group, repetition, index + 1)]);
        }

        foreach (var paragraph in Attached(group.Attachments))
        {
            yield return paragraph;
        }
    }

    private IEnumerable<(Paragraph Label, IEnumerable<Paragraph> Answers)> Repetition(ExportedQuestion group, ExportedAnswer? repetition, int place)
    {
        foreach (var (index, member) in (repetition?.Questions ?? group.Members).Index())
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"{group.Id}/{place}/{member.Id}");
            yield return (LabelOf(group, repetition, place, index == 0 ? null : member), member.Kind is QuestionKind.List ? Items(member, field, numbering.Bullets) : Plain(member, field));
        }
    }

    /// <param name="member">Null for the question that opens a repetition.</param>
    private Paragraph LabelOf(ExportedQuestion group, ExportedAnswer? repetition, int place, ExportedQuestion? member) => member is null
        ? Marked(text.Paragraph(WordStyles.Label, ExportedWords.Counted(group, place), Remarks(repetition)), group.Id, place)
        : text.Paragraph(WordStyles.Label, member.Title, member.Limit is { } limit and > 1 ? [WordText.Remark($"({phrases.UpTo(limit)})", WordStyles.Reference)] : []);

    private IEnumerable<Paragraph> Items(ExportedQuestion question, string field, int list) => ExportedSlots.Of(question)
        .SelectMany((answer, index) => Attached(answer?.Attachments).Prepend(Item(question, field, list, answer, index + 1)))
        .Concat(Attached(question.Attachments));

    private Paragraph Item(ExportedQuestion question, string field, int list, ExportedAnswer? answer, int place) =>
        WordNumbering.Item(list, Words(WordStyles.Answer, field, answer)) is var item && field == question.Id ? Marked(item, question.Id, place) : item;

    /// <summary>Answers without numbers; at least a line to write on.</summary>
    private IEnumerable<Paragraph> Plain(ExportedQuestion question, string field) => (question.Answers.Count == 0
        ? [Words(WordStyles.Answer, field, null)]
        : question.Answers.SelectMany(answer => (answer.Attribution is { } attribution
            ? [Words(WordStyles.Quote, field, answer), AttributionOf(attribution)]
            : new[] { Words(WordStyles.Answer, field, answer) }).Concat(Attached(answer.Attachments)))).Concat(Attached(question.Attachments));

    /// <summary>The pictures, each with its name below it, and the names of what is not shown.</summary>
    private IEnumerable<Paragraph> Attached(IReadOnlyList<ExportedAttachment>? attachments)
    {
        foreach (var attachment in attachments ?? [])
        {
            if (pictures.RunOf(attachment) is { } picture)
            {
                var paragraph = text.Paragraph(WordStyles.Attribution, "");
                paragraph.Append(picture);
                yield return paragraph;
            }

            yield return Ours(WordStyles.Attribution, ExportedWords.Of(attachment, phrases));
        }
    }

    private IEnumerable<Paragraph> OfTheWhole(IReadOnlyList<ExportedAttachment>? attachments) =>
        attachments is null ? [] : Attached(attachments).Prepend(Ours(WordStyles.SectionHeading, phrases.Attachments));

    private Paragraph Words(string style, string field, ExportedAnswer? answer) =>
        text.Tagged(style, WordTag.Of(field, answer?.Source), answer?.Text ?? "", answer?.References ?? [], Remarks(answer));

    /// <summary>Makes a paragraph one that links find.</summary>
    private Paragraph Marked(Paragraph paragraph, string question, int place) => _bookmarks.Mark(paragraph, WordText.BookmarkOf(question, place));

    private Paragraph AttributionOf(ExportedAttribution attribution) => attribution.Withheld
        ? text.Own(WordStyles.Attribution, $"({phrases.Withheld})", WordStyles.Remark)
        : Ours(WordStyles.Attribution, $"— {ExportedWords.Of(attribution, phrases)}");

    private SdtRun[] Remarks(ExportedAnswer? answer) => ExportedWords.RemarkOn(answer, phrases) is { } remark ? [WordText.Remark(remark)] : [];

    private IEnumerable<OpenXmlElement> Notes(IReadOnlyList<string> notes) => notes.Count == 0
        ? []
        : notes.Select(note => WordNumbering.Item(numbering.Bullets, text.Tagged(WordStyles.Answer, WordTag.Note, note, []))).Prepend(Ours(WordStyles.SectionHeading, phrases.Notes));

    /// <summary>What only this report has to say, and no form.</summary>
    private Paragraph Ours(string style, string words) => text.Own(style, words);
}
