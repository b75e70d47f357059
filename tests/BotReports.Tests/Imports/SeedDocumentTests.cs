using BotReports.Imports;
using BotReports.Imports.Files;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Imports;

/// <summary>The document that the product was born from, read as it is.</summary>
public sealed class SeedDocumentTests
{
    private static readonly ReportTemplate Template = TemplateCatalog.Load(SeedFolder.Templates).Find("csd-2016")!;
    private static readonly FormReader Reader = new(Template);
    private static readonly ImportProposal Proposal = Reader.Read(File.ReadAllText(SeedFolder.Document));

    [Fact]
    public void Every_answer_of_the_document_is_in_its_question_and_in_its_order()
    {
        Show(Proposal).ShouldBe(SeedReport.Conference.Answers.Select(answer => $"{Path(answer)}: {string.Join(' ', SeedWords.Of(answer.Text))}"));
        Proposal.Answers.Length.ShouldBe(32);
        Proposal.Sections.ShouldBe(8);
    }

    [Fact]
    public void What_could_not_be_placed_is_the_head_of_the_form_alone() => Proposal.NotPlaced.ShouldBe(
    [
        "Session",
        "Name of rapporteur(s)  Amy Shannon",
        "Session # and theme 4.1: Multilateral cooperation and governance of migration and development: institutions and legal framework",
    ]);

    [Fact]
    public void A_word_document_laid_out_like_the_form_says_the_same()
    {
        var file = ImportFile.Read("report.docx", Form(), new ImportLimits());
        var proposal = Reader.Read(file.Form.ShouldNotBeNull());

        Show(proposal).ShouldBe(Show(Proposal));
        proposal.NotPlaced.ShouldBe(["Name of rapporteur(s)", "Amy Shannon"]);
    }

    /// <summary>The form in Word: headings and explanations as paragraphs, recommendations in a table, answers in lists.</summary>
    private static byte[] Form()
    {
        var form = new DocxSample().Body($"<w:tbl>{DocxSample.Row(DocxSample.Paragraph("Name of rapporteur(s)"), DocxSample.Paragraph("Amy Shannon"))}</w:tbl>");
        foreach (var section in Template.Sections)
        {
            form.Body(DocxSample.Paragraph($"{section.Number}. {section.Title}")).Body(DocxSample.Paragraph(section.Help!.ToString())).Body("<w:p/>");
            foreach (var question in section.Questions)
            {
                form.Body(question.Kind is QuestionKind.Group ? Table(question) : Answers(section, question)).Body("<w:p/>");
            }
        }

        return form.Write();
    }

    private static string Table(Question table) => $"<w:tbl>{string.Concat(
        from repetition in Enumerable.Range(1, 4)
        from member in table.Questions
        let answers = SeedReport.Conference.To(table.Id, repetition, member.Id)
        where answers.Count > 0
        let label = member.Printed is [var printed, ..] ? printed.ToString().Replace("#", $"{repetition}", StringComparison.Ordinal) : member.Title.ToString()
        select DocxSample.Row(DocxSample.Paragraph(label), string.Concat(answers.Select(answer => DocxSample.Paragraph(answer, isListed: member.Repeats)))))}</w:tbl>";

    private static string Answers(Section section, Question question)
    {
        var label = section.Questions.Count > 1 ? $"{question.Title}: " : "";
        return string.Concat(SeedReport.Conference.To(question.Id).Select((answer, index) =>
            DocxSample.Paragraph($"{(question.Kind is QuestionKind.List ? $"{index + 1}. " : "")}{label}{answer}") + "<w:p/>"));
    }

    internal static IEnumerable<string> Show(ImportProposal proposal) =>
        proposal.Answers.Select(answer => $"{answer.Field}: {string.Join(' ', SeedWords.Of(answer.Text))}");

    private static FieldPath Path(SeedAnswer answer) =>
        answer.Member is null ? FieldPath.Of(answer.Question) : FieldPath.In(answer.Question, answer.Repetition!.Value, answer.Member);
}
