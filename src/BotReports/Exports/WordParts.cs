using DocumentFormat.OpenXml.Packaging;

namespace BotReports.Exports;

/// <summary>What the content of a Word document is made with.</summary>
internal sealed class WordParts(MainDocumentPart document, WordText text)
{
    private int _footers;

    public WordText Text => text;

    public WordNumbering Numbering { get; } = new();

    public WordPictures Pictures { get; } = new(document);

    public WordFootnotes Footnotes { get; } = new(document, text);

    /// <summary>Adds a footer with a few words and the page's number.</summary>
    /// <returns>Its id, for the section that has it.</returns>
    public string AddFooter(string words)
    {
        var id = $"footer{++_footers}";
        document.AddNewPart<FooterPart>(id).Footer = WordPage.FooterOf(words, text);
        return id;
    }
}
