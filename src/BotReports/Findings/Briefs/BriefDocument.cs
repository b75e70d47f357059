using System.Globalization;
using BotReports.Exports;
using BotReports.Languages;
using BotReports.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Findings.Briefs;

/// <summary>A brief as a Word document to hold at a lectern: one message a page, in letters that are read at arm's length, with its source in the margin.</summary>
public static class BriefDocument
{
    /// <param name="at">When it is put together.</param>
    public static ExportedFile Of(Brief brief, Conference conference, Phrases phrases, DateTimeOffset at) => new(
        $"{conference.Programme.Event}-brief.docx",
        WordPackage.MediaType,
        WordPackage.Write(
            new WordProperties($"{conference.Programme.Title.In(phrases.Language)} · {phrases.Brief}", conference.Programme.Title.In(phrases.Language), null, phrases.Language, at),
            parts => Body(brief, conference, phrases, at, parts)));

    private static IEnumerable<OpenXmlElement> Body(Brief brief, Conference conference, Phrases phrases, DateTimeOffset at, WordParts parts)
    {
        var title = conference.Programme.Title.In(phrases.Language);
        yield return parts.Text.Paragraph(WordStyles.CoverTitle, title);
        yield return parts.Text.Paragraph(WordStyles.Subtitle, $"{phrases.Brief} · {phrases.BriefLength(brief.Words, brief.Seconds / 60, brief.Seconds % 60)} · {phrases.AsOf} {phrases.Moment(conference.Local(at))}");
        yield return parts.Text.Paragraph(WordStyles.Speech, brief.Opening);
        foreach (var line in new[] { brief.LeftOut > 0 ? phrases.BriefLeftOut(brief.LeftOut) : null, brief.Missing.Count > 0 ? phrases.BriefMissing(string.Join(", ", brief.Missing)) : null }.OfType<string>())
        {
            yield return parts.Text.Paragraph(WordStyles.Explanation, line);
        }

        foreach (var (index, finding) in brief.Messages.Concat(brief.Quotes).Index())
        {
            var number = parts.Text.Paragraph(WordStyles.SectionHeading, string.Create(CultureInfo.InvariantCulture, $"{index + 1} / {brief.Messages.Count + brief.Quotes.Count}{(index < brief.Messages.Count ? "" : $" · {phrases.BriefQuotes}")}"));
            number.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
            yield return number;
            yield return WordTable.Of(parts.Text, finding.PlaceIn(phrases), [(SourceOf(finding, conference, phrases, parts), [parts.Text.Paragraph(WordStyles.Speech, finding.TextIn(phrases.Language))])]);
        }

        yield return WordPage.SectionOf(parts.Text, parts.AddFooter($"{title} · {phrases.Brief}"));
    }

    private static Paragraph SourceOf(Finding finding, Conference conference, Phrases phrases, WordParts parts)
    {
        string?[] lines =
        [
            $"{finding.Session} · {finding.PlaceIn(phrases)}",
            conference.SessionOf(finding.Report)?.Theme.In(phrases.Language),
            string.Join(", ", finding.Report.Names),
            FindingNotes.Of(finding, withState: true, conference, phrases),
        ];
        return parts.Text.Paragraph(WordStyles.Label, string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line))));
    }
}
