using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports;

/// <summary>The page: A4, with a few words and the page's number at its foot. Lengths are in twentieths of a point.</summary>
internal static class WordPage
{
    /// <summary>Between the margins.</summary>
    public const int TextWidth = Width - (2 * Margin);

    private const int Width = 11906;
    private const int Height = 16838;
    private const int Margin = 1134;

    public static SectionProperties SectionOf(WordText text, string footer)
    {
        var section = new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new PageSize { Width = Width, Height = Height },
            new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = Margin / 2, Footer = Margin / 2, Gutter = 0 });
        if (text.IsDocumentRightToLeft)
        {
            section.Append(new BiDi());
        }

        return section;
    }

    public static Footer FooterOf(string words, WordText text)
    {
        var paragraph = text.Paragraph(WordStyles.Footer, words);
        paragraph.Append(
            new Run(new TabChar()),
            new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " },
            new Run(new Text(" / ") { Space = SpaceProcessingModeValues.Preserve }),
            new SimpleField(new Run(new Text("1"))) { Instruction = " NUMPAGES " });
        return new Footer(paragraph);
    }
}
