using System.Globalization;
using BotReports.Languages;
using DocumentFormat.OpenXml.Packaging;

namespace BotReports.Exports;

/// <summary>A report as a Word document in the layout of the form, which Word, LibreOffice and Pages open and people go on writing in.</summary>
internal static class WordExport
{
    public const string MediaType = WordPackage.MediaType;

    public static ExportedFile Write(ExportedReport report) => ExportedFile.Of(report, "docx", MediaType, WordPackage.Write(
        report.Language,
        parts =>
        [
            .. new WordBody(Phrases.In(report.Language), parts.Text, parts.Numbering, parts.Pictures).Of(report),
            WordPage.SectionOf(parts.Text, parts.AddFooter($"{report.Event.Title} · {report.Session.Number}")),
        ],
        properties => Describe(properties, report)));

    private static void Describe(IPackageProperties properties, ExportedReport report)
    {
        properties.Title = WordText.Printable(string.Create(CultureInfo.InvariantCulture, $"{report.Template.Title} · {ExportedWords.SessionLine(report, Phrases.In(report.Language))}"));
        properties.Subject = WordText.Printable(report.Event.Title);
        properties.Creator = WordText.Printable(string.Join(", ", report.Rapporteurs));
        properties.Language = report.Language;
        properties.Created = report.ChangedAt.UtcDateTime;
        properties.Modified = report.ChangedAt.UtcDateTime;
    }
}
