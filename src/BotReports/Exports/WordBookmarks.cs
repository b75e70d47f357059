using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports;

/// <summary>The places of a document that links find.</summary>
internal sealed class WordBookmarks
{
    private int _last;

    /// <summary>Makes a paragraph one that links find by a name.</summary>
    public Paragraph Mark(Paragraph paragraph, string name)
    {
        var id = (++_last).ToString(CultureInfo.InvariantCulture);
        paragraph.InsertAfter(new BookmarkEnd { Id = id }, paragraph.ParagraphProperties);
        paragraph.InsertAfter(new BookmarkStart { Id = id, Name = name }, paragraph.ParagraphProperties);
        return paragraph;
    }

    /// <summary>Makes a paragraph one that links find, by a name of its own.</summary>
    /// <returns>The name.</returns>
    public string Mark(Paragraph paragraph)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"place{_last + 1}");
        Mark(paragraph, name);
        return name;
    }
}
