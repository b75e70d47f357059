using System.Security;
using BotReports.Templates;
using BotReports.Tests.Imports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Templates.Files;

/// <summary>The form that the product was born from, as a Word document laid out like it: headings, explanations, numbered places, tables of labels.</summary>
internal static class ConferenceForm
{
    private static readonly ReportTemplate Template = TemplateCatalog.Load(SeedFolder.Templates).Find("csd-2016")!;

    public static byte[] Document(bool isFilled, HeadingStyle style)
    {
        var form = new DocxSample().Body($"<w:tbl>{DocxSample.Row(DocxSample.Paragraph("Name of rapporteur(s)"), DocxSample.Paragraph("Amy Shannon"))}</w:tbl>");
        foreach (var section in Template.Sections)
        {
            form.Body(Heading(section, style));
            foreach (var line in section.Help!.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                form.Body(DocxSample.Paragraph(line));
            }

            form.Body("<w:p/>").Body(Places(section, isFilled)).Body("<w:p/>");
        }

        return form.Write();
    }

    private static string Heading(Section section, HeadingStyle style)
    {
        var words = SecurityElement.Escape(style is HeadingStyle.Styled ? section.Title.ToString() : $"{section.Number}. {section.Title}");
        var (paragraph, run) = style switch
        {
            HeadingStyle.Styled => ("<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>", ""),
            HeadingStyle.Bold => ("", "<w:rPr><w:b/></w:rPr>"),
            _ => ("", ""),
        };
        return $"<w:p>{paragraph}<w:r>{run}<w:t>{words}</w:t></w:r></w:p>";
    }

    private static string Places(Section section, bool isFilled) => section.Id switch
    {
        "recommendations" => $"<w:tbl>{string.Concat(Enumerable.Range(1, 4).SelectMany(number => Recommendation(number, isFilled)))}</w:tbl>",
        _ when section.Questions is [{ Kind: QuestionKind.List, Limit: { } limit } list] => string.Concat(Enumerable.Range(1, limit).Select(number => DocxSample.Paragraph($"{number}. {Answer(list.Id, number, isFilled)}"))),
        _ when section.Questions is [_, _] && section.Id != "women-and-children" => Labelled(section, isFilled),
        "women-and-children" => string.Concat(section.Questions.Select((question, index) => DocxSample.Paragraph($"{index + 1}. {question.Title}: {Answer(question.Id, 1, isFilled)}"))),
        _ => isFilled ? string.Concat(SeedReport.Conference.To(section.Questions[0].Id).Select(answer => DocxSample.Paragraph(answer))) : "<w:p/><w:p/>",
    };

    private static string Labelled(Section section, bool isFilled) =>
        $"<w:tbl>{string.Concat(section.Questions.Select((question, index) => DocxSample.Row(DocxSample.Paragraph($"{index + 1}. {question.Title}:"), DocxSample.Paragraph(Answer(question.Id, 1, isFilled)))))}</w:tbl>";

    private static IEnumerable<string> Recommendation(int number, bool isFilled)
    {
        yield return Row($"Recommendation\n{number} and who\ntargeted to", isFilled ? SeedReport.Conference.To("recommendations", number, "text") : []);
        yield return Row("Action(s) for this\nrecommendation\n(up to two\nmaximum).", isFilled ? SeedReport.Conference.To("recommendations", number, "actions") : [], isListed: true);
        yield return Row("Indicator(s) of\nchange or success\non this\nrecommendation\n(up to two\nmaximum)", isFilled ? SeedReport.Conference.To("recommendations", number, "indicators") : [], isListed: true);
    }

    private static string Row(string label, IReadOnlyList<string> answers, bool isListed = false) =>
        DocxSample.Row(DocxSample.Paragraph(label), answers.Count == 0 ? "<w:p/>" : string.Concat(answers.Select(answer => DocxSample.Paragraph(answer, isListed))));

    private static string Answer(string question, int number, bool isFilled) => isFilled ? SeedReport.Conference.To(question).ElementAtOrDefault(number - 1) ?? "" : "";
}
