using System.Globalization;
using BotReports.Languages;
using BotReports.Templates;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports;

/// <summary>The form, filled in: all that stands on its pages.</summary>
internal sealed class WordBody(Phrases phrases, WordText text, WordNumbering numbering)
{
    public IEnumerable<OpenXmlElement> Of(ExportedReport report)
    {
        yield return text.Paragraph(WordStyles.Title, report.Template.Title);
        yield return WordTable.Of(text,
        [
            (text.Paragraph(WordStyles.Label, phrases.FormRapporteurs), [text.Paragraph(WordStyles.Answer, string.Join(", ", report.Rapporteurs))]),
            (text.Paragraph(WordStyles.Label, phrases.FormSession), [text.Paragraph(WordStyles.Answer, ExportedWords.SessionLine(report))]),
        ]);

        foreach (var element in report.Sections.SelectMany(Section).Concat(Notes(report.Notes)))
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
        QuestionKind.List => Items(question, numbering.AddNumbered()),
        _ => Plain(question),
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
                rows.Add((text.Paragraph(WordStyles.Label, title), question.Kind is QuestionKind.List ? Items(question, numbering.AddNumbered()) : Plain(question)));
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
    }

    private IEnumerable<(Paragraph Label, IEnumerable<Paragraph> Answers)> Repetition(ExportedQuestion group, ExportedAnswer? repetition, int place)
    {
        foreach (var (index, member) in (repetition?.Questions ?? group.Members).Index())
        {
            var label = index == 0 ? ExportedWords.Counted(group, place)
                : member.Limit > 1 ? $"{member.Title} ({phrases.UpTo(member.Limit)})"
                : member.Title;
            var paragraph = text.Paragraph(WordStyles.Label, label, index == 0 ? Remarks(repetition) : []);
            yield return (paragraph, member.Kind is QuestionKind.List ? Items(member, numbering.Bullets) : Plain(member));
        }
    }

    private IEnumerable<Paragraph> Items(ExportedQuestion question, int list) =>
        ExportedSlots.Of(question).Select(answer => WordNumbering.Item(list, Words(WordStyles.Answer, answer)));

    /// <summary>Answers without numbers; at least a line to write on.</summary>
    private IEnumerable<Paragraph> Plain(ExportedQuestion question) => question.Answers.Count == 0
        ? [text.Paragraph(WordStyles.Answer, "")]
        : question.Answers.SelectMany(answer => answer.Attribution is { } attribution
            ? [Words(WordStyles.Quote, answer), AttributionOf(attribution)]
            : new[] { Words(WordStyles.Answer, answer) });

    private Paragraph Words(string style, ExportedAnswer? answer) => text.Paragraph(style, answer?.Text ?? "", Remarks(answer));

    private Paragraph AttributionOf(ExportedAttribution attribution) => attribution.Withheld
        ? text.Paragraph(WordStyles.Attribution, "", WordText.Remark($"({phrases.Withheld})"))
        : text.Paragraph(WordStyles.Attribution, $"— {ExportedWords.Of(attribution, phrases)}");

    private Run[] Remarks(ExportedAnswer? answer) => ExportedWords.RemarkOn(answer, phrases) is { } remark ? [WordText.Remark(remark)] : [];

    private IEnumerable<OpenXmlElement> Notes(IReadOnlyList<string> notes) => notes.Count == 0
        ? []
        : notes.Select(note => WordNumbering.Item(numbering.Bullets, text.Paragraph(WordStyles.Answer, note))).Prepend(text.Paragraph(WordStyles.SectionHeading, phrases.Notes));
}
