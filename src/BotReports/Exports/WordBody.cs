using System.Globalization;
using BotReports.Languages;
using BotReports.Templates;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports;

/// <summary>The form, filled in: all that stands on its pages.</summary>
internal sealed class WordBody(Phrases phrases, WordParts parts)
{
    private readonly WordText _text = parts.Text;
    private readonly WordNumbering _numbering = parts.Numbering;
    private readonly WordBookmarks _bookmarks = new();

    public IEnumerable<OpenXmlElement> Of(ExportedReport report)
    {
        yield return _text.Paragraph(WordStyles.Title, report.Template.Title);
        yield return WordTable.Of(_text, phrases.SessionReport, ExportedFacts.OfForm(report, phrases).Select(fact => (Ours(WordStyles.Label, fact.Label), (IEnumerable<Paragraph>)[Ours(WordStyles.Answer, fact.Value)])));

        foreach (var element in report.Sections.SelectMany(Section).Concat(OfTheWhole(report.Attachments)).Concat(Notes(report.Notes)))
        {
            yield return element;
        }
    }

    private IEnumerable<OpenXmlElement> Section(ExportedSection section)
    {
        yield return _bookmarks.Mark(
            _text.Paragraph(WordStyles.SectionHeading, string.Create(CultureInfo.InvariantCulture, $"{section.Number}. {section.Title}")), WordText.BookmarkOf("section", section.Number));
        var explanation = (section.Help ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var (index, paragraph) in explanation.Index())
        {
            yield return _text.Paragraph(index == explanation.Length - 1 ? WordStyles.LastExplanation : WordStyles.Explanation, paragraph);
        }

        foreach (var element in section.Questions is [var only] ? Alone(only) : Together(section))
        {
            yield return element;
        }
    }

    /// <summary>The only question of a section, whose title says what it is.</summary>
    private IEnumerable<OpenXmlElement> Alone(ExportedQuestion question) => question.Kind switch
    {
        QuestionKind.Group => Repetitions(question),
        QuestionKind.List => Items(question, question.Id, _numbering.AddNumbered(), question.Title),
        _ => Plain(question, question.Id, question.Title),
    };

    /// <summary>Several questions of a section: a numbered row for each, but a group has its own tables.</summary>
    private IEnumerable<OpenXmlElement> Together(ExportedSection section)
    {
        var rows = new List<(Paragraph, IEnumerable<Paragraph>)>();
        foreach (var (index, question) in section.Questions.Index())
        {
            var title = string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {question.Title}");
            if (question.Kind is not QuestionKind.Group)
            {
                rows.Add((_text.Paragraph(WordStyles.Label, title), question.Kind is QuestionKind.List ? Items(question, question.Id, _numbering.AddNumbered(), question.Title) : Plain(question, question.Id, question.Title)));
                continue;
            }

            if (rows.Count > 0)
            {
                yield return WordTable.Of(_text, section.Title, rows);
                rows = [];
            }

            yield return _text.Paragraph(WordStyles.PartHeading, title);
            foreach (var element in Repetitions(question))
            {
                yield return element;
            }
        }

        if (rows.Count > 0)
        {
            yield return WordTable.Of(_text, section.Title, rows);
        }
    }

    private IEnumerable<OpenXmlElement> Repetitions(ExportedQuestion group)
    {
        foreach (var (index, repetition) in ExportedSlots.Of(group).Index())
        {
            if (index > 0)
            {
                // Word makes one table of two that touch.
                yield return _text.Paragraph(WordStyles.Gap, "");
            }

            yield return Repetition(group, repetition, index + 1);
        }

        foreach (var paragraph in Attached(group.Attachments, group.Title))
        {
            yield return paragraph;
        }
    }

    /// <summary>A table below the repetition's name: what opens it, then a row for each further question.</summary>
    private Table Repetition(ExportedQuestion group, ExportedAnswer? repetition, int place)
    {
        var name = ExportedWords.Counted(group, place);
        var members = (repetition?.Questions ?? group.Members).Select(member => (Question: member, Words: Member(member, string.Create(CultureInfo.InvariantCulture, $"{group.Id}/{place}/{member.Id}"), name))).ToList();
        return WordTable.Of(
            _text,
            name,
            Marked(_text.Paragraph(WordStyles.TableHeading, name, Remarks(group, repetition)), group.Id, place),
            members is [var opening, ..] ? [.. opening.Words] : [],
            members.Skip(1).Select(member => (LabelOf(member.Question), member.Words)));
    }

    private IEnumerable<Paragraph> Member(ExportedQuestion member, string field, string where) =>
        member.Kind is QuestionKind.List ? Items(member, field, _numbering.Bullets, where) : Plain(member, field, where);

    private Paragraph LabelOf(ExportedQuestion member) =>
        _text.Paragraph(WordStyles.Label, member.Title, member.Limit is { } limit and > 1 ? [WordText.Remark($"({phrases.UpTo(limit)})", WordStyles.Reference)] : []);

    /// <param name="question">A list.</param>
    /// <param name="field">See <see cref="WordTag"/>.</param>
    /// <param name="list">Its numbers or bullets.</param>
    /// <param name="where">What the pictures in it belong to.</param>
    private IEnumerable<Paragraph> Items(ExportedQuestion question, string field, int list, string where) => ExportedSlots.Of(question)
        .SelectMany((answer, index) => Attached(answer?.Attachments, where).Prepend(Item(question, field, list, answer, index + 1)))
        .Concat(Attached(question.Attachments, where));

    private Paragraph Item(ExportedQuestion question, string field, int list, ExportedAnswer? answer, int place) =>
        WordNumbering.Item(list, Words(WordStyles.Answer, field, question, answer)) is var item && field == question.Id ? Marked(item, question.Id, place) : item;

    /// <summary>Answers without numbers; at least a line to write on.</summary>
    private IEnumerable<Paragraph> Plain(ExportedQuestion question, string field, string where) => (question.Answers.Count == 0
        ? [Words(WordStyles.Answer, field, question, null)]
        : question.Answers.SelectMany(answer => (answer.Attribution is { } attribution
            ? [Words(WordStyles.Quote, field, question, answer), AttributionOf(attribution)]
            : new[] { Words(WordStyles.Answer, field, question, answer) }).Concat(Attached(answer.Attachments, where)))).Concat(Attached(question.Attachments, where));

    /// <summary>The pictures, each with its name below it, and the names of what is not shown.</summary>
    private IEnumerable<Paragraph> Attached(IReadOnlyList<ExportedAttachment>? attachments, string where)
    {
        foreach (var attachment in attachments ?? [])
        {
            if (parts.Pictures.RunOf(attachment, $"{where} · {ExportedWords.Of(attachment, phrases)}") is { } picture)
            {
                var paragraph = _text.Paragraph(WordStyles.Picture, "");
                paragraph.Append(picture);
                yield return paragraph;
            }

            yield return Ours(WordStyles.Attribution, ExportedWords.Of(attachment, phrases));
        }
    }

    private IEnumerable<Paragraph> OfTheWhole(IReadOnlyList<ExportedAttachment>? attachments) =>
        attachments is null ? [] : Attached(attachments, phrases.Attachments).Prepend(Ours(WordStyles.SectionHeading, phrases.Attachments));

    private Paragraph Words(string style, string field, ExportedQuestion question, ExportedAnswer? answer) =>
        _text.Tagged(style, WordTag.Of(field, answer?.Source), answer?.Text ?? "", answer?.References ?? [], Remarks(question, answer));

    /// <summary>Makes a paragraph one that links find.</summary>
    private Paragraph Marked(Paragraph paragraph, string question, int place) => _bookmarks.Mark(paragraph, WordText.BookmarkOf(question, place));

    private Paragraph AttributionOf(ExportedAttribution attribution) => attribution.Withheld
        ? _text.Own(WordStyles.Attribution, $"({phrases.Withheld})", WordStyles.Remark)
        : Ours(WordStyles.Attribution, $"— {ExportedWords.Of(attribution, phrases)}");

    private SdtRun[] Remarks(ExportedQuestion question, ExportedAnswer? answer) => ExportedWords.NoteOn(question, answer, phrases) is { } note ? [WordControl.Remark([parts.Footnotes.Add(note)])] : [];

    private IEnumerable<OpenXmlElement> Notes(IReadOnlyList<string> notes) => notes.Count == 0
        ? []
        : notes.Select(note => WordNumbering.Item(_numbering.Bullets, _text.Tagged(WordStyles.Answer, WordTag.Note, note, []))).Prepend(Ours(WordStyles.SectionHeading, phrases.Notes));

    /// <summary>What only this report has to say, and no form.</summary>
    private Paragraph Ours(string style, string words) => _text.Own(style, words);
}
