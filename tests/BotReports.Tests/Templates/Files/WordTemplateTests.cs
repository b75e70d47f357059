using BotReports.Programmes.Files;
using BotReports.Templates;
using BotReports.Templates.Files;
using BotReports.Tests.Imports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Templates.Files;

/// <summary>A Word form, empty or filled, becomes a draft.</summary>
public sealed class WordTemplateTests
{
    private static readonly ReportTemplate Conference = TemplateCatalog.Load(SeedFolder.Templates).Find("csd-2016")!;

    [Theory]
    [InlineData(false, HeadingStyle.Numbered)]
    [InlineData(true, HeadingStyle.Numbered)]
    [InlineData(false, HeadingStyle.Bold)]
    [InlineData(true, HeadingStyle.Styled)]
    public void The_form_of_the_conference_differs_only_in_what_a_word_form_cannot_say(bool isFilled, HeadingStyle style)
    {
        var draft = TemplateFiles.Read(ConferenceForm.Document(isFilled, style), "Session report.docx").Template.ShouldNotBeNull();

        draft.Sections.Select(section => section.Title.ToString()).ShouldBe(Conference.Sections.Select(section => section.Title.ToString()));
        draft.Sections.Select(section => Words(section.Help)).ShouldBe(Conference.Sections.Select(section => Words(section.Help)));
        Differences(draft).ShouldBe(
        [
            "1: required",
            "2: required",
            "2: Recommendation and who targeted to is two questions, text and target",
            "2: Recommendation and who targeted to: required",
            "6: purpose priority",
            "6: required",
            "7: kind quote",
            "8: purpose remainder",
        ]);
    }

    [Fact]
    public void It_says_that_it_is_a_draft_and_what_it_could_not_place()
    {
        var reading = TemplateFiles.Read(ConferenceForm.Document(isFilled: false, HeadingStyle.Bold), "Session report.docx");

        reading.Said()[0].ShouldStartWith("This is a draft from headings, numbers and tables of a document.");
        reading.Said().Skip(1).ShouldBe(["In no question: Name of rapporteur(s) | Amy Shannon"]);
        reading.Template!.Reference.ShouldBe(new TemplateReference("session-report", 7));
    }

    [Fact]
    public async Task It_can_be_corrected_as_an_xlsform_or_as_yaml()
    {
        var draft = TemplateFiles.Read(ConferenceForm.Document(isFilled: false, HeadingStyle.Styled), "Session report.docx").Template!;

        TemplateFiles.Text(await TemplateFiles.ThereAndBackAsync(draft)).ShouldBe(TemplateFiles.Text(draft));
        TemplateFiles.Text(TemplateYaml.Read("draft.yaml", TemplateYaml.Write(draft))).ShouldBe(TemplateFiles.Text(draft));
    }

    [Fact]
    public void Pairs_of_labels_and_rows_below_names_are_questions_and_groups()
    {
        var form = new DocxSample()
            .Body(DocxSample.Paragraph("Summary"))
            .Body(Table(["Meeting title", "{title}"], ["Attendees", "{attendees}"]))
            .Body(DocxSample.Paragraph("Commentary"))
            .Body(Table(["Time", "Type", "Person", "Comment"], ["{#minutes}{date}", "{type}", "{name}", "{comment}{/minutes}"]))
            .Body(DocxSample.Paragraph("Action points"))
            .Body(Table(["AP#", "What", "Who"], ["1", "", ""], ["2", "", ""], ["3", "", ""]))
            .Body(DocxSample.Paragraph("Agenda"))
            .Body(Table(["ID", "Description"], ["1", "Round table"], ["2", "Next steps"]))
            .Write();

        TemplateFiles.Outline(TemplateFiles.Read(form, "minutes.docx").Template.ShouldNotBeNull()).ShouldBe(
        [
            "1 Summary: text meeting-title “Meeting title”",
            "1 Summary: text attendees “Attendees”",
            "2 Commentary: group commentary any “Commentary” [text time “Time”; text type “Type”; text person “Person”; text comment “Comment”]",
            "3 Action points: group action-points 3 “Action points” [text what “What”; text who “Who”]",
            "4 Agenda: list description any “Description”",
        ]);
    }

    [Fact]
    public void Four_columns_of_labels_and_places_are_pairs_without_any_heading()
    {
        var form = new DocxSample()
            .Body(Table(["Project:", "Ontology", "Meeting date:", "2018-02-23"], ["Chairperson:", "", "Issue date:", ""]))
            .Body(Table(["Agenda"], ["1. Welcome"]))
            .Write();

        TemplateFiles.Outline(TemplateFiles.Read(form, "report.docx").Template.ShouldNotBeNull()).ShouldBe(
        [
            "1 report: text project “Project”",
            "1 report: text meeting-date “Meeting date”",
            "1 report: text chairperson “Chairperson”",
            "1 report: text issue-date “Issue date”",
            "2 Agenda: text agenda “Agenda”",
        ]);
    }

    [Fact]
    public void A_document_without_anything_to_fill_in_is_refused()
    {
        var letter = new DocxSample().Body(DocxSample.Paragraph("Dear all, here is a letter with nothing to fill in.")).Write();

        TemplateFiles.Read(letter, "letter.docx").Said().ShouldBe(["I find no question in that file."]);
    }

    [Fact]
    public void Macros_of_a_document_are_not_looked_at()
    {
        TemplateFiles.Read(new DocxSample("application/vnd.ms-word.document.macroEnabled.main+xml").Write(), "form.docm").Refusal.ShouldBe(new TemplateRefusal.NoQuestions());
    }

    private static string Words(LocalizedText? text) => string.Join(' ', text!.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Table(params string[][] rows) => $"<w:tbl>{string.Concat(rows.Select(row => DocxSample.Row([.. row.Select(cell => DocxSample.Paragraph(cell))])))}</w:tbl>";

    /// <summary>How the questions of a draft differ from those of the conference's form, beside ids, names, titles, what is asked and why, and other languages.</summary>
    private static List<string> Differences(ReportTemplate draft)
    {
        var differences = new List<string>();
        foreach (var (section, real) in draft.Sections.Zip(Conference.Sections))
        {
            section.Questions.Count.ShouldBe(real.Questions.Count);
            foreach (var (question, meant) in section.Questions.Zip(real.Questions))
            {
                Compare(differences, $"{section.Number}", question, meant);
            }
        }

        return differences;
    }

    private static void Compare(List<string> differences, string where, Question draft, Question real)
    {
        draft.Limit.ShouldBe(real.Limit, where);
        if (draft.Kind != real.Kind)
        {
            differences.Add($"{where}: kind {real.Kind.ToString().ToLowerInvariant()}");
        }

        if (real.Purpose is not QuestionPurpose.None)
        {
            differences.Add($"{where}: purpose {real.Purpose.ToString().ToLowerInvariant()}");
        }

        if (real.Required)
        {
            differences.Add($"{where}: required");
        }

        if (draft.Questions.Count == 0)
        {
            return;
        }

        // One line of the form asks for both.
        var first = draft.Questions[0];
        differences.Add($"{where}: {first.Title} is two questions, {real.Questions[0].Id} and {real.Questions[1].Id}");
        Compare(differences, $"{where}: {first.Title}", first, real.Questions[0]);
        foreach (var (member, meant) in draft.Questions.Skip(1).Zip(real.Questions.Skip(2)))
        {
            Compare(differences, $"{where}: {member.Title}", member, meant);
        }
    }
}
