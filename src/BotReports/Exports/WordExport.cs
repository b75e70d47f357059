using System.Globalization;
using BotReports.Languages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports;

/// <summary>A report as a Word document in the layout of the form, which Word, LibreOffice and Pages open and people go on writing in.</summary>
internal static class WordExport
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Footer = "footer";

    public static ExportedFile Write(ExportedReport report)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var part = word.AddMainDocumentPart();
            part.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.In(report.Language);
            part.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
                new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));

            var numbering = new WordNumbering();
            var text = new WordText(WordText.IsRightToLeft(report.Language));
            var pictures = new WordPictures(part);
            var body = new Body(new WordBody(Phrases.In(report.Language), text, numbering, pictures).Of(report));
            body.Append(WordPage.SectionOf(text, Footer));
            part.AddNewPart<NumberingDefinitionsPart>().Numbering = numbering.Numbering;
            part.AddNewPart<FooterPart>(Footer).Footer = WordPage.FooterOf(report, text);
            part.Document = new Document(body);
            Describe(word, report);
        }

        return ExportedFile.Of(report, "docx", MediaType, stream.ToArray());
    }

    private static void Describe(WordprocessingDocument word, ExportedReport report)
    {
        word.PackageProperties.Title = WordText.Printable(string.Create(CultureInfo.InvariantCulture, $"{report.Template.Title} · {ExportedWords.SessionLine(report, Phrases.In(report.Language))}"));
        word.PackageProperties.Subject = WordText.Printable(report.Event.Title);
        word.PackageProperties.Creator = WordText.Printable(string.Join(", ", report.Rapporteurs));
        word.PackageProperties.Language = report.Language;
        word.PackageProperties.Created = report.ChangedAt.UtcDateTime;
        word.PackageProperties.Modified = report.ChangedAt.UtcDateTime;
    }
}
