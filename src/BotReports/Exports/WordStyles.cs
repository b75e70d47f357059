using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports;

/// <summary>How the document looks. Sizes are in half points, distances in twentieths of a point.</summary>
internal static class WordStyles
{
    // Names that Word knows, so that its outline, its own looks and readers for the blind know them too.
    public const string Title = "Title";
    public const string SectionHeading = "Heading1";
    public const string PartHeading = "Heading2";
    public const string SubpartHeading = "Heading3";
    public const string CoverTitle = "CoverTitle";
    public const string Subtitle = "Subtitle";
    public const string Picture = "Picture";
    public const string ContentsHeading = "TOCHeading";
    public const string ContentsEntry = "TOC1";
    public const string IndexEntry = "Index1";
    public const string Explanation = "Explanation";
    public const string LastExplanation = "LastExplanation";
    public const string Answer = "Answer";
    public const string Label = "Label";
    public const string TableHeading = "TableHeading";
    public const string Quote = "Quote";
    public const string Footer = "Footer";
    public const string Gap = "Gap";
    public const string Speech = "Speech";

    // What we say of an answer. Not every program that saves a document again keeps its tags, but each keeps its styles.
    public const string Attribution = WordTag.StylePrefix + "Attribution";
    public const string Remark = WordTag.StylePrefix + "Remark";
    public const string NoteText = WordTag.StylePrefix + "NoteText";
    public const string NoteMark = WordTag.StylePrefix + "NoteMark";
    public const string Reference = WordTag.StylePrefix + "Reference";
    public const string Own = WordTag.StylePrefix + "Own";
    private const string Ink = "1F3864";
    private const string Grey = "595959";
    private const string Alert = "9C2A00";

    /// <summary>There with Word on every system, and with a stand-in of the same widths elsewhere.</summary>
    private const string Font = "Calibri";

    /// <summary>Has the Arabic and Hebrew letters.</summary>
    private const string OtherScripts = "Arial";

    public static Styles In(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = OtherScripts },
                new FontSize { Val = "22" },
                new FontSizeComplexScript { Val = "22" },
                new DocumentFormat.OpenXml.Wordprocessing.Languages { Val = language, Bidi = language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "100", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        Paragraph("Normal", "Normal", null, new(), new()),
        Paragraph(Title, "Title", null, Spaced(0, 200), new() { Bold = new(), Color = new() { Val = Ink }, FontSize = new() { Val = "36" } }),
        Paragraph(SectionHeading, "heading 1", 0, Spaced(360, 80), new() { Bold = new(), Color = new() { Val = Ink }, FontSize = new() { Val = "26" } }),
        Paragraph(PartHeading, "heading 2", 1, Spaced(200, 60), new() { Bold = new(), FontSize = new() { Val = "23" } }),
        Paragraph(SubpartHeading, "heading 3", 2, Spaced(160, 40), new() { Bold = new(), Color = new() { Val = Ink }, FontSize = new() { Val = "22" } }),
        Like(Title, Paragraph(CoverTitle, "Cover Title", null, Spaced(2400, 120), new() { Bold = new(), Color = new() { Val = Ink }, FontSize = new() { Val = "52" } })),
        Paragraph(Picture, "Picture", null, KeptWithNext(Indented(Spaced(80, 40))), new()),
        Paragraph(Subtitle, "Subtitle", null, Spaced(0, 360), new() { Color = new() { Val = Grey }, FontSize = new() { Val = "28" } }),
        Paragraph(ContentsHeading, "TOC Heading", null, KeptWithNext(Spaced(360, 120)), new() { Bold = new(), Color = new() { Val = Ink }, FontSize = new() { Val = "26" } }),
        Paragraph(ContentsEntry, "toc 1", null, Hanging(RightTab(dotted: true)), new()),
        Paragraph(IndexEntry, "index 1", null, Hanging(Spaced(0, 60)), new()),
        Paragraph(Explanation, "Explanation", null, Spaced(0, 80), new() { Italic = new(), Color = new() { Val = Grey }, FontSize = new() { Val = "20" } }),
        // Only the last paragraph goes with what it explains: a long explanation would leave half a page empty before it.
        Like(Explanation, Paragraph(LastExplanation, "Last Explanation", null, KeptWithNext(Spaced(0, 80)), new() { Italic = new(), Color = new() { Val = Grey }, FontSize = new() { Val = "20" } })),
        Paragraph(Answer, "Answer", null, Spaced(0, 100), new()),
        Paragraph(Label, "Label", null, Spaced(0, 60), new() { Bold = new() }),
        // With the row below it and no further: a table that is kept whole leaves half a page empty before it.
        Like(Label, Paragraph(TableHeading, "Table Heading", null, KeptWithNext(Spaced(0, 60)), new() { Bold = new() })),
        Paragraph(NoteText, NoteText, null, Spaced(0, 40), new() { Color = new() { Val = Grey }, FontSize = new() { Val = "18" } }),
        Paragraph(Quote, "Quote", null, KeptWithNext(Indented(Spaced(80, 20))), new() { Italic = new() }),
        Paragraph(Attribution, Attribution, null, Indented(Spaced(0, 120)), new() { Color = new() { Val = Grey } }),
        // Read at arm's length.
        Paragraph(Speech, "Speech", null, Spaced(120, 240), new() { FontSize = new() { Val = "52" } }),
        Paragraph(Gap, "Gap", null, Spaced(0, 0), new() { FontSize = new() { Val = "12" } }),
        Paragraph(Footer, "footer", null, RightTab(), new() { Color = new() { Val = Grey }, FontSize = new() { Val = "18" } }),
        Words(Remark, new() { Bold = new(), Color = new() { Val = Alert } }),
        Words(NoteMark, new() { VerticalTextAlignment = new() { Val = VerticalPositionValues.Superscript } }),
        Words(Reference, new() { Color = new() { Val = Grey } }),
        Words(Own, new()));

    private static Style Words(string id, StyleRunProperties run) => new(new StyleName { Val = id }, run) { Type = StyleValues.Character, StyleId = id, CustomStyle = true };

    /// <summary>Makes a style one of another, which programs know by its name.</summary>
    private static Style Like(string other, Style style)
    {
        style.BasedOn!.Val = other;
        return style;
    }

    private static Style Paragraph(string id, string name, int? outline, StyleParagraphProperties paragraph, StyleRunProperties run)
    {
        // Arabic and Hebrew have their own switches for the same looks.
        if (run.FontSize is { } size)
        {
            run.FontSizeComplexScript = new() { Val = size.Val };
        }

        if (run.Bold is not null)
        {
            run.BoldComplexScript = new();
        }

        if (run.Italic is not null)
        {
            run.ItalicComplexScript = new();
        }

        if (outline is { } level)
        {
            paragraph.KeepNext = new();
            paragraph.OutlineLevel = new() { Val = level };
        }

        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (id == "Normal")
        {
            style.Default = true;
        }
        else
        {
            style.Append(new BasedOn { Val = "Normal" });
        }

        if (outline is not null)
        {
            style.Append(new NextParagraphStyle { Val = Answer });
        }

        style.Append(new PrimaryStyle(), paragraph, run);
        return style;
    }

    private static StyleParagraphProperties Spaced(int before, int after) => new() { SpacingBetweenLines = new() { Before = $"{before}", After = $"{after}" } };

    private static StyleParagraphProperties Indented(StyleParagraphProperties paragraph)
    {
        paragraph.Indentation = new() { Start = "397", End = "397" };
        return paragraph;
    }

    private static StyleParagraphProperties KeptWithNext(StyleParagraphProperties paragraph)
    {
        paragraph.KeepNext = new();
        return paragraph;
    }

    private static StyleParagraphProperties RightTab(bool dotted = false) => new()
    {
        Tabs = new(new TabStop { Val = TabStopValues.Right, Position = WordPage.TextWidth, Leader = dotted ? TabStopLeaderCharValues.Dot : TabStopLeaderCharValues.None }),
    };

    private static StyleParagraphProperties Hanging(StyleParagraphProperties paragraph)
    {
        paragraph.Indentation = new() { Start = "397", Hanging = "397" };
        return paragraph;
    }
}
