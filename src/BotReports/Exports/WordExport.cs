using System.Globalization;
using BotReports.Languages;

namespace BotReports.Exports;

/// <summary>A report as a Word document in the layout of the form, which Word, LibreOffice and Pages open and people go on writing in.</summary>
internal static class WordExport
{
    public const string MediaType = WordPackage.MediaType;

    public static ExportedFile Write(ExportedReport report) => ExportedFile.Of(report, "docx", MediaType, WordPackage.Write(
        PropertiesOf(report),
        parts =>
        [
            .. new WordBody(Phrases.In(report.Language), parts).Of(report),
            WordPage.SectionOf(parts.Text, parts.AddFooter($"{report.Event.Title} · {report.Session.Number}")),
        ]));

    public static WordProperties PropertiesOf(ExportedReport report) => new(
        string.Create(CultureInfo.InvariantCulture, $"{report.Template.Title} · {ExportedWords.SessionLine(report, Phrases.In(report.Language))}"),
        report.Event.Title,
        string.Join(", ", report.Rapporteurs),
        report.Language,
        report.ChangedAt);
}
