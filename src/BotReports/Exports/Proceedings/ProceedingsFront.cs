using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports.Proceedings;

/// <summary>The title page and the contents.</summary>
internal sealed class ProceedingsFront(EventContent content, WordParts parts)
{
    public IEnumerable<OpenXmlElement> Elements()
    {
        yield return parts.Text.Paragraph(WordStyles.CoverTitle, content.Event.Title);
        yield return parts.Text.Paragraph(WordStyles.Subtitle, content.Parts > 1 ? $"{content.Phrases.Proceedings} · {content.Phrases.PartOf(content.Part, content.Parts)}" : content.Phrases.Proceedings);
        yield return WordTable.Of(parts.Text, content.Phrases.Proceedings, [.. Facts().Select(fact => (parts.Text.Paragraph(WordStyles.Label, fact.Label), (IEnumerable<Paragraph>)[parts.Text.Paragraph(WordStyles.Answer, fact.Value)]))]);
        yield return parts.Text.Paragraph(WordStyles.ContentsHeading, content.Phrases.Contents);
        yield return Contents();
    }

    /// <summary>The name by which the contents find a session.</summary>
    public static string BookmarkOf(EventSession session) =>
        $"_Toc_{string.Concat(session.Session.Number.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter.ToString() : $"_{(int)letter:x}_"))}";

    private IEnumerable<(string Label, string Value)> Facts()
    {
        var phrases = content.Phrases;
        var timed = content.Sessions.Where(session => session.Session.Start is not null).ToList();
        if (timed.Count > 0)
        {
            var (first, last) = (phrases.DayOfYear(timed.Min(session => session.Session.Start!.Value)), phrases.DayOfYear(timed.Max(session => session.Session.End!.Value)));
            yield return (phrases.When, first == last ? first : $"{first} – {last}");
        }

        if (content.Sessions.Select(session => session.Session.Room).OfType<string>().Distinct().Order(StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering)).ToList() is { Count: > 0 } rooms)
        {
            yield return (phrases.Places, string.Join(", ", rooms));
        }

        yield return (phrases.ColumnState, content.Options.IsApprovedOnly ? $"{content.State} · {phrases.OnlyApproved}" : content.State);
        yield return (phrases.AsOf, $"{phrases.Moment(content.At)} ({content.Event.TimeZone})");
    }

    /// <summary>
    /// A field of Word that is filled in already, so that it is right as it is. How many pages the sessions take is known to whoever lays out the document, so that
    /// page numbers come when the field is updated.
    /// </summary>
    private SdtBlock Contents()
    {
        var entries = content.Reported.Select(Entry).DefaultIfEmpty(parts.Text.Paragraph(WordStyles.ContentsEntry, "")).ToList();
        var first = entries[0].ParagraphProperties!;
        first.InsertAfterSelf(new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }));
        first.InsertAfterSelf(new Run(new FieldCode(" TOC \\o \"1-1\" \\h \\z \\u ") { Space = SpaceProcessingModeValues.Preserve }));
        first.InsertAfterSelf(new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }));
        entries[^1].Append(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
        return new SdtBlock(
            new SdtProperties(new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())),
            new SdtContentBlock(entries));
    }

    private Paragraph Entry(EventSession session)
    {
        var paragraph = parts.Text.Paragraph(WordStyles.ContentsEntry, ExportedWords.SessionLine(session.Report!, content.Phrases));
        var runs = paragraph.Elements<Run>().ToList();
        runs.ForEach(run => run.Remove());
        paragraph.Append(new Hyperlink(runs) { Anchor = BookmarkOf(session), History = true });
        return paragraph;
    }
}
