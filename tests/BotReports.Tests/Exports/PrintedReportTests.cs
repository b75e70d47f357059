using BotReports.Exports;
using BotReports.Reports;
using BotReports.Tests.Attachments;
using BotReports.Tests.Reports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Tests.Exports;

public sealed class PrintedReportTests
{
    [Fact]
    public void Every_document_is_valid()
    {
        foreach (var (report, conference) in new[] { (ExportSample.Seed, ExportSample.Conference), (ExportSample.Empty, ExportSample.Conference), (ExportSample.SiteVisit, ExportSample.SiteVisits), (SampleReport.Report, SampleReport.Conference) })
        {
            using var word = Open(report, conference);

            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void It_has_the_answers_and_nothing_of_the_form_that_nobody_answered()
    {
        using var word = Open(ExportSample.Empty.With("examples", "A network of cities", 1).With("recommendations", 1, "text", "Change it.", 2));

        Lines(word).ShouldBe([
            "GFMD Civil Society Days 2016",
            "4.1: Multilateral cooperation and governance of migration and development: institutions and legal framework",
            "Rapporteurs", "Amy Shannon", "When", "9 Dec 2016, 11:00–12:30", "Room", "Meghna", "Submitted", "Not submitted yet",
            "1. Progress: inspiring practices, partnerships and tools", "A network of cities",
            "2. Four recommendations, with related actions and indicators for change in policies and practices", "Recommendation 1", "Change it.", ""]);
        word.MainDocumentPart!.Document!.Descendants<SdtRun>().ShouldBeEmpty();
    }

    [Fact]
    public void No_quote_is_in_it_that_may_not_go_out_and_no_note()
    {
        using var word = Open(ExportSample.Empty
            .Quote("Nothing about us without us", new Attribution(AttributionKind.Approved, "Maria Lopez"), 1)
            .Quote("Hope is a passport", new Attribution(AttributionKind.AwaitingApproval, "Jo Ray"), 3)
            .Note("ask the venue", Sample.Delivery(9)));
        var text = string.Join('\n', Lines(word));

        text.ShouldContain("Nothing about us without us\n— Maria Lopez");
        text.ShouldNotContain("Hope is a passport");
        text.ShouldNotContain("Jo Ray");
        text.ShouldNotContain("ask the venue");
    }

    [Fact]
    public void Its_name_tells_it_from_the_form()
    {
        new ExportRequest(ExportSample.Empty.Id, ExportRequest.Print, "en").Write(ExportSample.Empty, ExportSample.Conference).Name.ShouldBe("csd-2016-4.1.print.docx");
    }

    private static List<string> Lines(WordprocessingDocument word) => [.. word.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText)];

    private static WordprocessingDocument Open(Report report, Conference? conference = null)
    {
        var file = new ExportRequest(report.Id, ExportRequest.Print, "en").Write(report, conference ?? ExportSample.Conference, SampleReport.Pictures);
        return WordprocessingDocument.Open(new MemoryStream(file.Content.ToArray()), isEditable: false);
    }
}
