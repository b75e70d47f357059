using BotReports.Languages;
using DocumentFormat.OpenXml;

namespace BotReports.Exports;

/// <summary>A report as a Word document to be read and printed: its answers, and nothing of the form that nobody answered.</summary>
internal static class PrintedReport
{
    public static ExportedFile Write(ExportedReport report) => ExportedFile.Of(report, "print.docx", WordPackage.MediaType, WordPackage.Write(
        WordExport.PropertiesOf(report), parts => Body(report, Phrases.In(report.Language), parts)));

    private static IEnumerable<OpenXmlElement> Body(ExportedReport report, Phrases phrases, WordParts parts)
    {
        yield return parts.Text.Paragraph(WordStyles.Title, report.Event.Title);
        foreach (var element in new ReportChapter(phrases, parts, new WordBookmarks()).Of(report, WordText.BookmarkOf("session", 1), Facts(report, phrases)))
        {
            yield return element;
        }

        yield return WordPage.SectionOf(parts.Text, parts.AddFooter($"{report.Event.Title} · {report.Session.Number}"));
    }

    private static IEnumerable<(string Label, string Value)> Facts(ExportedReport report, Phrases phrases)
    {
        if (report.Rapporteurs.Count > 0)
        {
            yield return (phrases.Rapporteurs, string.Join(", ", report.Rapporteurs));
        }

        foreach (var fact in ExportedFacts.OfSession(report.Session, phrases))
        {
            yield return fact;
        }

        if (report.ApprovedAt is null)
        {
            // Paper that nobody has approved says so.
            yield return (phrases.SubmittedLabel, report.SubmittedAt is { } at ? phrases.Moment(at) : phrases.NotSubmittedYet);
        }
    }
}
