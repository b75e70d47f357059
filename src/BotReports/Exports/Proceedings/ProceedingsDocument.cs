using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports.Proceedings;

/// <summary>All reports as one Word document to print: a title page, the contents, a chapter for each session, and indexes. It holds answers and nothing of the form that nobody answered.</summary>
internal static class ProceedingsDocument
{
    public static byte[] Write(EventContent content) => WordPackage.Write(
        new WordProperties($"{content.Event.Title} · {content.Phrases.Proceedings}", content.Event.Title, null, content.Language, content.At), parts => Body(content, parts));

    private static IEnumerable<OpenXmlElement> Body(EventContent content, WordParts parts)
    {
        var bookmarks = new WordBookmarks();
        var front = new ProceedingsFront(content, parts);
        foreach (var element in front.Elements())
        {
            yield return element;
        }

        yield return EndOfSection(parts, content.Event.Title);
        var index = new ProceedingsIndex(content, parts);
        foreach (var session in content.Reported)
        {
            foreach (var element in new ReportChapter(content.Phrases, parts, bookmarks, index.Add).Of(session.Report!, ProceedingsFront.BookmarkOf(session), new SessionFacts(content).Of(session)))
            {
                yield return element;
            }

            yield return EndOfSection(parts, $"{content.Event.Title} · {session.Session.Number}");
        }

        foreach (var element in index.Elements())
        {
            yield return element;
        }

        yield return WordPage.SectionOf(parts.Text, parts.AddFooter($"{content.Event.Title} · {content.Phrases.Index}"));
    }

    /// <summary>Ends the pages that have this footer.</summary>
    private static Paragraph EndOfSection(WordParts parts, string footer)
    {
        var paragraph = parts.Text.Paragraph(WordStyles.Gap, "");
        paragraph.ParagraphProperties!.SectionProperties = WordPage.SectionOf(parts.Text, parts.AddFooter(footer));
        return paragraph;
    }
}
