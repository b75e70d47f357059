using BotReports.Exports;
using BotReports.Imports;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;

namespace BotReports.Tests.Imports;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void A_document_that_was_exported_is_opened_and_known_as_the_form_that_it_is(string language)
    {
        var file = ImportFile.Read("report.docx", WordExport.Write(ReportExport.Of(ExportSample.Seed, ExportSample.Conference, language)).Content, new ImportLimits());

        file.Refusal.ShouldBeNull();
        new FormReader(Sample.Template).Read(string.Join('\n', file.Lines!)).Sections.ShouldBeGreaterThanOrEqualTo(7);
    }
}
